import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Under the title.
    explanation: qsTr("ご迷惑をおかけします。ほかのお店の機械はお使いいただけます。")

    //: Title: the machine cannot be used now.
    title: qsTr("この機械は、いま使えません")

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.centerIn: parent
            spacing: Style.gapLarge
            width: Math.min(parent.width - 2 * Style.margin, Style.textWidest)

            ActionPicture {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredHeight: Style.ring
                Layout.preferredWidth: Style.pictureWidest
                description: root.title
                name: "out-of-service"
            }
            Phrase {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Style.textHeading
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                words: root.face.refusal.cause
            }
            Phrase {
                Layout.fillWidth: true
                color: Style.inkSoft
                horizontalAlignment: Text.AlignHCenter
                visible: root.face.refusal.code !== ""
                //: A code that staff can look up. %1 is the code.
                words: qsTr("お店の方へ: 番号 %1").arg(root.face.refusal.code)
            }
        }
    }
}
