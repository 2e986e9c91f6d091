import QtQuick

WaitPage {
    //: What to do or not to do meanwhile.
    advice: qsTr("まだカードを取らないでください。")
    adviceIcon: "act"
    //: What happens next.
    explanation: qsTr("終わると、カードをお取りいただけます。")
    //: Title while waiting: the PIN is checked and the card signs.
    title: qsTr("本人確認をしています")
}
