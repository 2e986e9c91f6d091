import QtQuick

WaitPage {
    //: What to do or not to do meanwhile.
    advice: qsTr("カードを置いたままにしてください。")
    adviceIcon: "act"
    //: What happens next.
    explanation: qsTr("つながると、暗証番号を入力できます。")
    //: Title while waiting: the machine connects to the city.
    title: qsTr("市区町村につないでいます")
}
