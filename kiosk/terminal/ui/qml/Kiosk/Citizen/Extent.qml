pragma ComponentBehavior: Bound
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Under the title. %1 is the name of the certificate.
    explanation: qsTr("%1にのせる人を選びます。").arg(face.selection.kind)

    //: Button: choose by who receives the certificate, such as the office for driving licences. Short.
    quietText: face.selection.receiversKnown ? qsTr("提出先から選ぶ") : ""
    //: Title: whom the certificate speaks of.
    title: qsTr("だれの証明が必要ですか")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onQuiet: face.intents.askReceivers()

    ColumnLayout {
        spacing: Style.gap

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        Repeater {
            model: root.face.selection.extents

            ChoiceCard {
                required chosen
                required property string code

                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, Style.choiceHeight)
                sign: "extent-" + code

                onClicked: root.face.intents.chooseExtent(code)
            }
        }
    }
}
