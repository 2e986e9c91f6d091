import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

ActPage {
    id: root

    //: Under the title after a wrong PIN. %n is the number of tries left, 1 to 3.
    readonly property string triesLeft: qsTr("あと%n回入力できます", "", face.identification.triesLeft)
    //: Under the title: which PIN is meant.
    readonly property string whichPin: qsTr("カードを受け取るときに決めた、4けたの数字です。")
    //: Title after a wrong PIN that was typed on the reader.
    readonly property string wrongPin: qsTr("暗証番号がちがいます。もう一度、読み取り機で入力してください")

    //: Beside the picture: where and how to type.
    call: qsTr("読み取り機のボタンで4けたを押し、最後に確認ボタンを押します")
    explanation: face.identification.pinWasWrong ? triesLeft : whichPin
    picture: "need-pin"
    //: For screen readers: the picture.
    pictureDescription: qsTr("暗証番号を入れる絵")

    //: Title: the PIN is typed on the card reader, not on this screen.
    title: face.identification.pinWasWrong ? wrongPin : qsTr("読み取り機で暗証番号を入力してください")

    Hint {
        Layout.fillWidth: true
        //: How to stop: with the reader's own key.
        text: qsTr("やめるときは、読み取り機の取消ボタンを押してください。")
    }
    Hint {
        Layout.fillWidth: true
        icon: "eye"
        //: Privacy while typing the PIN.
        text: qsTr("まわりの人に見えないよう、手でかくしてください。")
    }
}
