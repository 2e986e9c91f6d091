import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Button: end without doing anything.
    backText: qsTr("やめる")
    //: Under the title: what happens next.
    explanation: qsTr("同意すると、つぎにカードを置きます。")
    //: Button: consent to the notice and start.
    primaryText: qsTr("同意してはじめる")

    //: Title: what to know before starting.
    title: qsTr("はじめる前にお読みください")

    onBack: face.intents.cancel()
    onPrimary: face.intents.goOn()

    Panel {
        anchors.fill: parent

        ColumnLayout {
            spacing: Style.stacked ? Style.gapLarge : Style.gap

            anchors {
                left: parent.left
                margins: Style.gapLarge
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            Hint {
                Layout.fillWidth: true
                icon: "clock"
                size: Style.textBody
                //: Notice: printing takes minutes, do not leave.
                text: qsTr("印刷には数分かかります。終わるまで、この場を離れないでください。")
            }
            Hint {
                Layout.fillWidth: true
                icon: "money"
                size: Style.textBody
                //: Notice: no exchange for wrong choices; but what does not come out, or not well, is refunded.
                text: qsTr("選びまちがいの交換や返金はできません。印刷できないときや、印刷に不具合があるときは、料金をお返しします。")
            }
            Hint {
                Layout.fillWidth: true
                icon: "staff"
                size: Style.textBody
                //: Notice: shop staff cannot help with the content, only with paper and money.
                text: qsTr("お店の人は、操作や内容のお手伝いができません。紙づまりとお金の困りごとは、お店の人へどうぞ。")
            }
            Hint {
                Layout.fillWidth: true
                icon: "lock"
                size: Style.textBody
                //: Notice: what the card is used for and that nothing stays.
                text: qsTr("カードと暗証番号は本人確認だけに使います。あなたの情報は、この機械に残りません。")
            }
        }
    }
}
