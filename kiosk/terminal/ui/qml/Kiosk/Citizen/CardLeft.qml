import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

ActPage {
    id: root

    //: Beside the picture: whom the card belongs to.
    call: qsTr("前に使った人のカードです")
    //: Under the title: what has to happen before anybody can use the machine.
    explanation: qsTr("カードが取り出されるまで、この機械は使えません。")
    picture: "take-card"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手でカードを読み取り機から取る絵")

    //: Title: a card lies on the reader and its owner has left.
    title: qsTr("カードが残っています")

    Phrase {
        Layout.fillWidth: true
        //: To the next citizen.
        words: qsTr("お店の人を呼んでください。")
    }
    Phrase {
        Layout.fillWidth: true
        //: To the staff of the shop.
        words: qsTr("お店の方へ: カードをあずかり、忘れ物として届けてください。")
    }
}
