import QtQuick

WaitPage {
    //: What to do or not to do meanwhile.
    advice: qsTr("まだお金はかかりません。")
    adviceIcon: "info"
    //: What happens next.
    explanation: qsTr("このあと、料金をたしかめます。")
    //: Title while waiting: the order goes to the city.
    title: qsTr("内容を市区町村に伝えています")
}
