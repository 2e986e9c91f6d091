import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: whose certificates.
    title: qsTr("どこの市区町村の証明書ですか")
    //: Under the title: what happens next.
    explanation: qsTr("選ぶと、その市区町村につなぎます。カードは置いたままにしてください。")
    //: Button: end the session.
    backText: qsTr("やめる")
    onBack: face.intents.cancel()

    ColumnLayout {
        spacing: Style.gap
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
        }

        ChoiceCard {
            //: Choice: the city where one lives.
            title: qsTr("お住まいの市区町村")
            //: What one gets from the city where one lives.
            detail: qsTr("住民票の写し、印鑑登録証明書、税の証明書など")
            icon: "home"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Style.ring)
            onClicked: root.face.intents.chooseOwnMunicipality()
        }

        ChoiceCard {
            //: Choice: another city, where the family register is kept.
            title: qsTr("本籍のある、ほかの市区町村")
            //: What one gets from the city of the family register, and the condition.
            detail: qsTr("戸籍証明書、戸籍の附票の写し。先に利用登録をした人だけが使えます")
            icon: "register"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Style.ring)
            onClicked: root.face.intents.listHonseki()
        }
    }
}
