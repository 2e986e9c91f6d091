import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

ActPage {
    id: root

    //: Beside the picture: what the receipt is good for.
    call: qsTr("お問い合わせのときに必要です")
    //: Under the title: what happens next.
    explanation: qsTr("取ったら、右下のボタンを押してください。")
    picture: "take-receipt"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手で領収証を取る絵")
    //: Button: the receipt was taken.
    primaryText: qsTr("取りました")

    //: Title: take the receipt.
    title: qsTr("領収証をお取りください")

    onPrimary: face.intents.goOn()

    Hint {
        Layout.fillWidth: true
        //: The receipt says nothing about the citizen.
        text: qsTr("名前や証明書の中身は書かれていません。")
    }
}
