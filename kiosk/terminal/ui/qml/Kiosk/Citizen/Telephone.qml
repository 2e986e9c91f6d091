import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

DigitPage {
    id: root

    entry: face.registration.telephone
    //: Under the title: how a telephone number is typed.
    explanation: qsTr("市外局番から、10けたか11けたの数字で入力してください。")

    //: Title: type your telephone number.
    title: qsTr("電話番号を入力してください")

    Hint {
        Layout.fillWidth: true
        //: What the number is used for.
        text: qsTr("市区町村が、申請についておたずねするときだけに使います。")
    }
}
