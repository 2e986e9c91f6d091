import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: the machine cannot be used now.
    title: qsTr("この機械は、いま使えません")
    //: Under the title.
    explanation: qsTr("ご迷惑をおかけします。ほかのお店の機械はお使いいただけます。")

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Style.margin, Style.textWidest)
            spacing: Style.gapLarge

            ActionPicture {
                name: "out-of-service"
                description: root.title
                Layout.preferredWidth: Style.pictureWidest
                Layout.preferredHeight: Style.ring
                Layout.alignment: Qt.AlignHCenter
            }

            Phrase {
                visible: text !== ""
                text: root.face.refusal.cause
                font.pixelSize: Style.textHeading
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Phrase {
                visible: root.face.refusal.code !== ""
                //: A code that staff can look up. %1 is the code.
                text: qsTr("お店の方へ: 番号 %1").arg(root.face.refusal.code)
                color: Style.inkSoft
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
