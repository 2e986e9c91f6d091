import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// "Are you still there?" over the present page, with the seconds that are left.
FocusScope {
    id: root

    //: What happens when nobody answers, where no money came in.
    readonly property string endsOnly: qsTr("お返事がないと、操作を終わります。")
    //: What happens when nobody answers, where money came in.
    readonly property string endsWithRefund: qsTr("お返事がないと、操作を終わります。\n入れたお金はお返しします。")
    required property Face face
    property real secondsLeft: face.stillThereSeconds

    NumberAnimation on secondsLeft {
        duration: root.face.stillThereSeconds * 1000
        running: Style.motion
        to: 0
    }

    // Whatever else has the keys, also outside the face: they answer this question now.
    Component.onCompleted: forceActiveFocus()

    Veil {
        anchors.fill: parent
    }
    Panel {
        actNow: true
        anchors.centerIn: parent
        height: words.implicitHeight + 2 * Style.margin
        width: Math.min(Style.dialogWidth, parent.width - 2 * Style.margin)

        ColumnLayout {
            id: words

            spacing: Style.gap

            anchors {
                left: parent.left
                margins: Style.margin
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            Phrase {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Style.textTitle
                horizontalAlignment: Text.AlignHCenter
                //: Asked when nothing was touched for a while.
                words: qsTr("まだ操作しますか")
            }
            Phrase {
                Layout.fillWidth: true
                color: Style.blue
                font.bold: true
                font.pixelSize: Style.textHuge
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Style.lineHeightSingle
                //: Seconds until the session ends; %n is a number.
                words: qsTr("あと%n秒", "", Math.ceil(root.secondsLeft))
            }
            Phrase {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                words: root.face.payment.moneyInside ? root.endsWithRefund : root.endsOnly
            }
            PrimaryButton {
                Layout.alignment: Qt.AlignHCenter
                focus: true
                //: Answer to "are you still there?": go on.
                text: qsTr("つづける")

                onClicked: root.face.intents.stayHere()
            }
        }
    }
}
