import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Button: end the session.
    backText: qsTr("やめる")
    //: Under the title: what happens next.
    explanation: qsTr("選ぶと、その市区町村につなぎます。カードは置いたままにしてください。")

    //: Title: whose certificates.
    title: qsTr("どこの市区町村の証明書ですか")

    onBack: face.intents.cancel()

    ColumnLayout {
        spacing: Style.gap

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        ChoiceCard {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Style.ring)
            //: What one gets from the city where one lives.
            detail: qsTr("住民票の写し、印鑑登録証明書など")
            sign: "home"
            //: Choice: the city where one lives.
            title: qsTr("お住まいの市区町村")

            onClicked: root.face.intents.chooseOwnMunicipality()
        }
        ChoiceCard {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Style.ring)
            //: Whatever the city of the family register offers, and the condition.
            detail: qsTr("その市区町村が扱う証明書。はじめての人は、利用登録を申請できます")
            sign: "register"
            //: Choice: another city, where the family register is kept.
            title: qsTr("本籍のある、ほかの市区町村")

            onClicked: root.face.intents.listHonseki()
        }
    }
}
