import QtQuick

WaitPage {
    //: What to do or not to do meanwhile.
    advice: qsTr("カードを置いたままにしてください。")
    adviceIcon: "act"
    //: What happens next.
    explanation: qsTr("数秒で終わります。")
    //: Title while waiting: the reader reads the card.
    title: qsTr("カードを読み取っています")
}
