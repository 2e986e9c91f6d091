import QtQuick

WaitPage {
    id: root

    //: What to do or not to do meanwhile, where there is nothing to pay.
    readonly property string freeAdvice: qsTr("お金を入れる必要はありません。")
    //: What happens next, where there is nothing to pay.
    readonly property string freeExplanation: qsTr("プリンターをたしかめています。")
    //: Title while waiting, where there is nothing to pay: the printer is checked.
    readonly property string freeTitle: qsTr("印刷の準備をしています")
    //: What to do or not to do meanwhile.
    readonly property string paidAdvice: qsTr("まだお金を入れないでください。")
    //: What happens next.
    readonly property string paidExplanation: qsTr("プリンターとお金の機械をたしかめています。")
    //: Title while waiting: printer and cash machine are checked.
    readonly property string paidTitle: qsTr("お支払いの準備をしています")

    advice: face.order.isFree ? freeAdvice : paidAdvice
    adviceIcon: "info"
    explanation: face.order.isFree ? freeExplanation : paidExplanation
    title: face.order.isFree ? freeTitle : paidTitle
}
