import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

ActPage {
    id: root

    //: Title: take the card.
    title: qsTr("カードをお取りください")
    //: Under the title: what happens next.
    explanation: face.cardIsLast ? qsTr("カードを取ると、操作が終わります。") : qsTr("本人確認ができました。カードを取ると、つぎへ進みます。")
    //: Button: end the session.
    backText: face.cardIsLast ? "" : qsTr("やめる")
    picture: "take-card"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手でカードを読み取り機から取る絵")
    //: Beside the picture: why the machine waits.
    call: qsTr("カードが置かれたままです")
    onBack: face.intents.cancel()

    Phrase {
        //: The card is not needed any more.
        text: qsTr("この先、カードは使いません。いま財布にもどしてください。")
        Layout.fillWidth: true
    }

    Hint {
        //: The reminder is spoken too.
        text: qsTr("音声でもお知らせしています")
        icon: "voice"
        Layout.fillWidth: true
    }
}
