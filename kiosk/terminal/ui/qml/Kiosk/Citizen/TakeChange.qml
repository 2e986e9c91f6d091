import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

ActPage {
    id: root

    //: Beside the picture, above the amount that came out.
    call: qsTr("出てきた金額")
    //: Under the title: what happens next.
    explanation: qsTr("取ったら、右下のボタンを押してください。")
    figure: face.delivery.change
    picture: "take-change"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手で硬貨を受け皿から取る絵")
    //: Button: the money was taken.
    primaryText: qsTr("取りました")

    //: Title: take the money that came out.
    title: qsTr("お金をお取りください")

    onPrimary: face.intents.goOn()

    Hint {
        Layout.fillWidth: true
        icon: "act"
        text: root.face.refusal.cause
        visible: root.face.refusal.code !== ""
    }
}
