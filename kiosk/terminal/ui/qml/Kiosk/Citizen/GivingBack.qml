import QtQuick

WaitPage {
    //: What to do or not to do meanwhile.
    advice: qsTr("お金が出おわるまで、お待ちください。")
    adviceIcon: "act"
    //: What happens next.
    explanation: qsTr("お返しする金額が、硬貨で出てきます。")
    //: Title while waiting: all money goes back.
    title: qsTr("お金をお返ししています")
}
