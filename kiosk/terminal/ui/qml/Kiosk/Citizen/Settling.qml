import QtQuick

WaitPage {
    //: What to do or not to do meanwhile.
    advice: qsTr("すぐに終わります。")
    adviceIcon: "info"
    //: What happens next.
    explanation: qsTr("このあと、証明書・領収証・おつりをお取りください。")
    //: Title while waiting: change and receipt are prepared.
    title: qsTr("おつりと領収証を用意しています")
}
