import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Under the title, after a payment that was declined.
    readonly property string another: qsTr("お支払いができませんでした。お金はいただいていません。ほかの払い方を選べます。")
    readonly property CashlessView money: face.cashless
    //: Under the title: what is to pay. %1 is an amount of money.
    readonly property string total: qsTr("お支払いの合計は%1です。").arg(money.due)

    //: Button: end the session.
    backText: qsTr("やめる")
    explanation: money.declined ? another : total

    //: Title: how to pay.
    title: qsTr("どの方法で支払いますか")

    onBack: face.intents.cancel()

    ColumnLayout {
        spacing: Style.gap

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        ChoiceCard {
            readonly property string code: "cash"

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Style.choiceHeight)
            //: What paying in cash means.
            detail: qsTr("硬貨やお札を入れます。おつりが出ます")
            sign: "money"
            //: Choice: pay in cash.
            title: qsTr("現金")
            visible: root.money.cash

            onClicked: root.face.intents.choosePaymentMethod(code)
        }
        ChoiceCard {
            readonly property string code: "qr"

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Style.choiceHeight)
            //: What paying by QR code means.
            detail: qsTr("画面のコードを、スマートフォンで読み取ります")
            sign: "code"
            //: Choice: pay by QR code.
            title: qsTr("QRコード")
            visible: root.money.code

            onClicked: root.face.intents.choosePaymentMethod(code)
        }
        ChoiceCard {
            readonly property string code: "e-money"

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Style.choiceHeight)
            //: What paying by e-money means.
            detail: qsTr("決済端末に、カードやスマートフォンをかざします")
            sign: "touch"
            //: Choice: pay by e-money.
            title: qsTr("電子マネー")
            visible: root.money.electronic

            onClicked: root.face.intents.choosePaymentMethod(code)
        }
    }
}
