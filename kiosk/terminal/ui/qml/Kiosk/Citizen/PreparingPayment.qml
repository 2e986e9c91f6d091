import QtQuick

WaitPage {
    //: What to do or not to do meanwhile.
    advice: qsTr("まだお金を入れないでください。")
    adviceIcon: "info"
    //: What happens next.
    explanation: qsTr("プリンターとお金の機械をたしかめています。")
    //: Title while waiting: printer and cash machine are checked.
    title: qsTr("お支払いの準備をしています")
}
