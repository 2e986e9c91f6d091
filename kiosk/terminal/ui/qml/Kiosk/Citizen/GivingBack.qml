import QtQuick

WaitPage {
    //: What to do or not to do meanwhile.
    advice: qsTr("お金が出おわるまで、お待ちください。")
    adviceIcon: "act"
    //: What happens next.
    explanation: qsTr("入れた金額を、すべてお返しします。")
    //: Title while waiting: all money goes back.
    title: qsTr("お金をお返ししています")
}
