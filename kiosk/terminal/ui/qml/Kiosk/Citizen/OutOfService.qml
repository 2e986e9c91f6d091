import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: When a machine that is out of order can be used again.
    readonly property string backAgain: qsTr("お店の人が直すと、すぐに使えるようになります。")
    //: Under the title.
    readonly property string brokenExplanation: qsTr("ご迷惑をおかけします。ほかのお店の機械はお使いいただけます。")
    //: Title: the machine cannot be used now.
    readonly property string brokenTitle: qsTr("この機械は、いま使えません")

    //: Under the title: the machine opens again by itself.
    readonly property string closedExplanation: qsTr("時間になると、この画面は自動で切りかわります。")
    //: Title: the service is closed at this hour.
    readonly property string closedTitle: qsTr("いまは、証明書を受け取れる時間ではありません")
    readonly property bool isClosed: face.service.reopens !== ""

    explanation: isClosed ? closedExplanation : brokenExplanation
    title: isClosed ? closedTitle : brokenTitle

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
                name: root.isClosed ? "out-of-hours" : "out-of-service"
            }
            Phrase {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Style.textHeading
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                words: root.isClosed ? root.face.service.reopens : root.face.refusal.cause
            }
            Phrase {
                Layout.fillWidth: true
                color: Style.inkSoft
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                words: root.isClosed ? root.face.service.hours : root.backAgain
            }
            Phrase {
                Layout.fillWidth: true
                color: Style.inkSoft
                font.pixelSize: Style.textDetail
                horizontalAlignment: Text.AlignHCenter
                visible: !root.isClosed && root.face.refusal.code !== ""
                //: A code that staff can look up. %1 is the code.
                words: qsTr("お店の方へ: 番号 %1").arg(root.face.refusal.code)
            }
        }
    }
}
