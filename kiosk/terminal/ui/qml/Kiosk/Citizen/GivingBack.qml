import QtQuick

WaitPage {
    id: root

    //: What to do or not to do meanwhile, where no money came in.
    readonly property string emptyAdvice: qsTr("すぐに終わります。")
    //: What happens next, where no money came in: the payment unit closes.
    readonly property string emptyExplanation: qsTr("お支払いの機械を閉じています。")
    //: Title while waiting: the visit ends, and no money came in.
    readonly property string emptyTitle: qsTr("手続きを終わっています")
    readonly property bool moneyInside: face.payment.moneyInside
    //: What to do or not to do meanwhile.
    readonly property string refundAdvice: qsTr("お金が出おわるまで、お待ちください。")
    //: What happens next.
    readonly property string refundExplanation: qsTr("お返しする金額が、硬貨で出てきます。")
    //: Title while waiting: all money goes back.
    readonly property string refundTitle: qsTr("お金をお返ししています")

    advice: moneyInside ? refundAdvice : emptyAdvice
    adviceIcon: moneyInside ? "act" : "info"
    explanation: moneyInside ? refundExplanation : emptyExplanation
    title: moneyInside ? refundTitle : emptyTitle
}
