import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

ActPage {
    id: root

    //: Title: take the receipt.
    title: qsTr("領収証をお取りください")
    //: Under the title: what happens next.
    explanation: qsTr("取ったら、右下のボタンを押してください。")
    //: Button: the receipt was taken.
    primaryText: qsTr("取りました")
    picture: "take-receipt"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手で領収証を取る絵")
    //: Beside the picture: what the receipt is good for.
    call: qsTr("お問い合わせのときに必要です")
    onPrimary: face.intents.goOn()

    Hint {
        //: The receipt says nothing about the citizen.
        text: qsTr("名前や証明書の中身は書かれていません。")
        Layout.fillWidth: true
    }

    Hint {
        //: The reminder is spoken too.
        text: qsTr("音声でもお知らせしています")
        icon: "voice"
        Layout.fillWidth: true
    }
}
