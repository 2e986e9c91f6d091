import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

ActPage {
    id: root

    //: Title: lay the card on the reader.
    title: qsTr("マイナンバーカードを置いてください")
    //: Under the title: what happens next.
    explanation: qsTr("カードを読み取ると、つぎへ進みます。")
    //: Button: end the session.
    backText: qsTr("やめる")
    picture: "lay-card"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手でカードを読み取り機の上に置く絵")
    //: Beside the picture: what to do.
    call: qsTr("読み取り機の上に、平らに置きます")
    onBack: face.intents.cancel()

    Hint {
        //: The card stays until the machine says so.
        text: qsTr("「お取りください」と出るまで、置いたままにしてください。")
        Layout.fillWidth: true
    }

    Hint {
        //: One card at a time, nothing else on the reader.
        text: qsTr("ほかのカードや財布は、はなしてください。")
        Layout.fillWidth: true
    }
}
