import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Under the title: how long it takes.
    explanation: qsTr("%1がたしかめます。5日ほどしてから、またおこしください。").arg(face.registration.municipality)
    //: Button: the number was noted.
    primaryText: qsTr("終わる")

    //: Title: the application for registration was taken.
    title: qsTr("利用登録の申請を受け付けました")

    onPrimary: face.intents.goOn()

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.centerIn: parent
            spacing: Style.gap
            width: parent.width - 2 * Style.gapLarge

            Phrase {
                Layout.fillWidth: true
                color: Style.inkSoft
                font.pixelSize: Style.textHeading
                horizontalAlignment: Text.AlignHCenter
                //: Above the number of the application.
                words: qsTr("受付番号")
            }
            Phrase {
                Layout.fillWidth: true
                color: Style.blue
                font.bold: true
                font.pixelSize: Style.textHuge
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Style.lineHeightSingle
                words: root.face.registration.number
            }
            Phrase {
                Layout.fillWidth: true
                color: Style.inkSoft
                font.pixelSize: Style.textBody
                horizontalAlignment: Text.AlignHCenter
                //: The day of the application. %1 is a date.
                words: qsTr("受付日 %1").arg(root.face.registration.appliedOn)
            }
            Hint {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: false
                Layout.maximumWidth: parent.width
                size: Style.textBody
                //: Note the number; the machine tells how the application stands.
                text: qsTr("番号をひかえてください。次にカードを置くと、申請がどうなったか分かります。")
            }
        }
    }
}
