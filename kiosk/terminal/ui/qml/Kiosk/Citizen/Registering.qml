import QtQuick

WaitPage {
    //: What it costs.
    advice: qsTr("お金はかかりません。")
    adviceIcon: "info"
    //: What happens next.
    explanation: qsTr("このあと、受付番号をお見せします。")
    //: Title while waiting: the application goes to the city.
    title: qsTr("申請を市区町村に送っています")
}
