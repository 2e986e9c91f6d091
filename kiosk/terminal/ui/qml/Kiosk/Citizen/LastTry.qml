import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

ActPage {
    id: root

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Beside the picture: what happens after one more wrong PIN.
    call: qsTr("つぎにまちがえると、カードがロックされます")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Under the title: what locking means.
    explanation: qsTr("ロックされると、ここでは手続きができなくなります。")
    picture: "need-pin"
    //: For screen readers: the picture.
    pictureDescription: qsTr("暗証番号を入れる絵")
    //: Button: try the PIN although it is the last try.
    primaryText: qsTr("入力する")

    //: Title: one try is left before the card locks.
    title: qsTr("暗証番号は、あと1回だけ入力できます")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    Hint {
        Layout.fillWidth: true
        //: The advice to stop.
        text: qsTr("自信がなければ「やめる」を押してください。いままでのところ、なくなったものはありません。")
    }
    Hint {
        Layout.fillWidth: true
        //: Where a forgotten PIN is set anew.
        text: qsTr("忘れた暗証番号は、市区町村の窓口で設定しなおせます。")
    }
}
