import QtQuick

WaitPage {
    //: Title while waiting: the PIN is checked and the card signs.
    title: qsTr("本人確認をしています")
    //: What happens next.
    explanation: qsTr("終わると、カードをお取りいただけます。")
    //: What to do or not to do meanwhile.
    advice: qsTr("まだカードを取らないでください。")
    adviceIcon: "act"
}
