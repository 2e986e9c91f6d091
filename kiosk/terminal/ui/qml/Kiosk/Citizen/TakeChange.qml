import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

ActPage {
    id: root

    //: Title: take the money that came out.
    title: qsTr("お金をお取りください")
    //: Under the title: what happens next.
    explanation: qsTr("取ったら、右下のボタンを押してください。")
    //: Button: the money was taken.
    primaryText: qsTr("取りました")
    picture: "take-change"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手で硬貨を受け皿から取る絵")
    //: Beside the picture, above the amount that came out.
    call: qsTr("出てきた金額")
    figure: face.delivery.change
    onPrimary: face.intents.goOn()

    Hint {
        //: The reminder is spoken too.
        text: qsTr("音声でもお知らせしています")
        icon: "voice"
        Layout.fillWidth: true
    }
}
