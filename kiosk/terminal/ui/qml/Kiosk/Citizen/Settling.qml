import QtQuick

WaitPage {
    id: root

    readonly property bool failed: face.delivery.someFailed
    //: What happens next, where some certificate could not be printed.
    readonly property string refundExplanation: qsTr("印刷できなかった分のお金をお返しします。")
    //: Title while waiting: some certificate could not be printed, and its fee is paid out.
    readonly property string refundTitle: qsTr("お金を用意しています")
    //: What happens next, where nobody knows whether some certificate came out whole.
    readonly property string unclearExplanation: qsTr("確認できなかった分のお金をお返しします。")
    //: What to do or not to do meanwhile.
    readonly property string usualAdvice: qsTr("すぐに終わります。")
    //: What happens next.
    readonly property string usualExplanation: qsTr("このあと、証明書・領収証・おつりをお取りください。")
    //: Title while waiting: change and receipt are prepared.
    readonly property string usualTitle: qsTr("おつりと領収証を用意しています")

    advice: failed ? face.refusal.cause : usualAdvice
    adviceIcon: failed ? "act" : "info"
    explanation: face.delivery.endUnclear ? unclearExplanation : failed ? refundExplanation : usualExplanation
    title: failed ? refundTitle : usualTitle
}
