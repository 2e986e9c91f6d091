pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: whom the certificate speaks of.
    title: qsTr("だれの証明が必要ですか")
    //: Under the title. %1 is the name of the certificate.
    explanation: qsTr("%1にのせる人を選びます。").arg(face.selection.kind)
    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()

    ColumnLayout {
        spacing: Style.gap
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
        }

        Repeater {
            model: root.face.selection.extents

            ChoiceCard {
                required property string code

                icon: "extent-" + code
                Layout.fillWidth: true
                onClicked: root.face.intents.chooseExtent(code)
            }
        }
    }
}
