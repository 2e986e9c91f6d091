import Kiosk.Bridge
import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

ActPage {
    id: root

    //: Title: the payment was interrupted, the same card has to be held to the terminal again.
    readonly property string again: qsTr("もう一度、同じカードをかざしてください")
    //: What to do: hold the same card again, long enough.
    readonly property string againCall: qsTr("同じカードを、音が鳴るまではなさないでください")
    //: Under the title: nobody knows yet whether it was paid.
    readonly property string againWhy: qsTr("お支払いが終わったか、まだわかりません。")
    readonly property CashlessView money: face.cashless
    //: Under the title: what happens next.
    readonly property string next: qsTr("支払いが終わると、印刷がはじまります。")
    //: Title: pay by holding a card or a telephone to the payment terminal.
    readonly property string once: qsTr("決済端末にかざしてください")
    //: What to do: hold the card to the terminal.
    readonly property string onceCall: qsTr("カードやスマートフォンを、音が鳴るまでかざしてください")
    //: Button: to the other ways to pay.
    readonly property string otherWays: qsTr("ほかの払い方")
    //: Button: end the session.
    readonly property string quit: qsTr("やめる")
    //: What to do while the terminal gets ready.
    readonly property string wait: qsTr("決済端末を用意しています。お待ちください")

    actNow: money.touchNow
    backText: money.sameCardAgain ? "" : money.otherWays ? otherWays : quit
    call: money.sameCardAgain ? againCall : money.touchNow ? onceCall : wait
    cancelText: money.otherWays && !money.sameCardAgain ? quit : ""
    explanation: money.sameCardAgain ? againWhy : next
    figure: money.due
    picture: "touch-terminal"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手でカードを決済端末にかざす絵")
    title: money.sameCardAgain ? again : once

    onBack: money.otherWays ? face.intents.goBack() : face.intents.cancel()
    onCancel: face.intents.cancel()

    Hint {
        Layout.fillWidth: true
        //: Where staff can help.
        text: qsTr("かざせないときは、店員に知らせてください。")
        visible: root.money.sameCardAgain
    }
}
