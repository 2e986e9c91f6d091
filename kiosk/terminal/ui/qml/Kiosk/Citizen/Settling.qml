import QtQuick

WaitPage {
    //: Title while waiting: change and receipt are prepared.
    title: qsTr("おつりと領収証を用意しています")
    //: What happens next.
    explanation: qsTr("このあと、証明書・領収証・おつりをお取りください。")
    //: What to do or not to do meanwhile.
    advice: qsTr("すぐに終わります。")
    adviceIcon: "info"
}
