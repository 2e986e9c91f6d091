import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

ActPage {
    id: root

    //: Title: take the certificates.
    title: qsTr("証明書をお取りください")
    //: Under the title: what happens next.
    explanation: qsTr("取ったら、右下のボタンを押してください。")
    //: Button: the paper was taken.
    primaryText: qsTr("取りました")
    picture: "take-paper"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手で紙を出口から取る絵")
    //: Beside the picture: how many sheets lie in the tray, above the number.
    call: qsTr("出ている紙の枚数")
    //: Number of sheets. %n is a number.
    figure: qsTr("%n枚", "", face.delivery.sheets)
    onPrimary: face.intents.goOn()

    Hint {
        visible: root.face.delivery.someFailed
        //: Some certificate could not be printed; its fee comes back.
        text: qsTr("印刷できなかった証明書があります。その料金はお返しします。")
        icon: "act"
        Layout.fillWidth: true
    }

    Hint {
        //: Advice: count the sheets.
        text: qsTr("枚数をたしかめてください。ほかの人の手にわたらないようにしましょう。")
        Layout.fillWidth: true
    }

    Hint {
        //: The reminder is spoken too.
        text: qsTr("音声でもお知らせしています")
        icon: "voice"
        Layout.fillWidth: true
    }
}
