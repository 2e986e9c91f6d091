import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// "Are you still there?" over the present page, with the seconds that are left.
FocusScope {
    id: root

    required property Face face
    property real left: face.stillThereSeconds

    NumberAnimation on left {
        running: Style.motion
        to: 0
        duration: root.face.stillThereSeconds * 1000
    }

    Rectangle {
        anchors.fill: parent
        color: Style.veil

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
    }

    Panel {
        anchors.centerIn: parent
        width: Math.min(Style.dialogWidth, parent.width - 2 * Style.margin)
        height: words.implicitHeight + 2 * Style.margin
        actNow: true

        ColumnLayout {
            id: words

            spacing: Style.gap
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Style.margin
            }

            Phrase {
                //: Asked when nothing was touched for a while.
                text: qsTr("まだ操作しますか")
                font.pixelSize: Style.textTitle
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }

            Phrase {
                //: Seconds until the session ends; %n is a number.
                text: qsTr("あと%n秒", "", Math.ceil(root.left))
                font.pixelSize: Style.textHuge
                font.bold: true
                color: Style.blue
                lineHeight: 1
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Phrase {
                //: What happens when nobody answers.
                text: qsTr("お返事がないと、操作を終わります。\n入れたお金はお返しします。")
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            PrimaryButton {
                //: Answer to "are you still there?": go on.
                text: qsTr("つづける")
                focus: true
                onClicked: root.face.intents.stayHere()
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }
}
