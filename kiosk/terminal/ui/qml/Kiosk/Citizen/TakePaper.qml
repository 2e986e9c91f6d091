import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

ActPage {
    id: root

    //: The same where only the number of certificates is known.
    readonly property string certificatesCall: qsTr("出ている証明書の数")
    //: Number of certificates. %n is a number.
    readonly property string certificatesFigure: qsTr("%n通", "", face.delivery.certificates)
    readonly property bool sheetsAreKnown: face.delivery.sheets > 0
    //: Beside the picture: how many sheets lie in the tray, above the number.
    readonly property string sheetsCall: qsTr("出ている紙の枚数")
    //: Number of sheets. %n is a number.
    readonly property string sheetsFigure: qsTr("%n枚", "", face.delivery.sheets)

    call: sheetsAreKnown ? sheetsCall : certificatesCall
    //: Under the title: what happens next.
    explanation: qsTr("取ったら、右下のボタンを押してください。")
    figure: sheetsAreKnown ? sheetsFigure : certificatesFigure
    picture: "take-paper"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手で紙を出口から取る絵")
    //: Button: the paper was taken.
    primaryText: qsTr("取りました")

    //: Title: take the certificates.
    title: qsTr("証明書をお取りください")

    onPrimary: face.intents.goOn()

    Hint {
        Layout.fillWidth: true
        icon: "act"
        //: Some certificate could not be printed; its fee comes back.
        text: qsTr("印刷できなかった証明書があります。その料金はお返しします。")
        visible: root.face.delivery.someFailed && !root.face.delivery.endUnclear
    }
    Hint {
        Layout.fillWidth: true
        icon: "act"
        //: Nobody knows whether the last certificate came out whole: its fee comes back, its sheets are worth nothing.
        text: qsTr("最後の証明書は、正しく印刷できたか確認できません。料金をお返しします。途中まで出た紙は使えません。")
        visible: root.face.delivery.endUnclear
    }
    Hint {
        Layout.fillWidth: true
        //: Advice: count the sheets.
        text: qsTr("枚数をたしかめてください。ほかの人の手にわたらないようにしましょう。")
        visible: !root.face.delivery.endUnclear
    }
}
