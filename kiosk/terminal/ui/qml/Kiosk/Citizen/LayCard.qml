import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

ActPage {
    id: root

    //: Button: end the session.
    backText: qsTr("やめる")
    //: Beside the picture: what to do.
    call: qsTr("読み取り機の上に、平らに置きます")
    //: Under the title: what happens next.
    explanation: qsTr("カードを読み取ると、つぎへ進みます。")
    picture: "lay-card"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手でカードを読み取り機の上に置く絵")

    //: Title: lay the card on the reader.
    title: qsTr("マイナンバーカードを置いてください")

    onBack: face.intents.cancel()

    Hint {
        Layout.fillWidth: true
        //: The card stays until the machine says so.
        text: qsTr("「お取りください」と出るまで、置いたままにしてください。")
    }
    Hint {
        Layout.fillWidth: true
        //: One card at a time, nothing else on the reader.
        text: qsTr("ほかのカードや財布は、はなしてください。")
    }
}
