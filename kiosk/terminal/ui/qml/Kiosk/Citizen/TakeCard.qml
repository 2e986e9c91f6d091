import Kiosk.Controls
import QtQuick
import QtQuick.Layouts

ActPage {
    id: root

    //: Under the title: the card was laid back; what was chosen is kept.
    readonly property string backAsItWas: qsTr("カードを取ると、つづきから進められます。これまでの内容は、そのままです。")
    //: Under the title: the session ends when the card is taken.
    readonly property string endsNext: qsTr("カードを取ると、操作が終わります。")
    //: Under the title: the session goes on when the card is taken.
    readonly property string goesOnNext: qsTr("本人確認ができました。カードを取ると、つぎへ進みます。")
    //: Beside the picture: why the machine waits.
    readonly property string laidBack: qsTr("カードが、また置かれました")
    //: Beside the picture: why the machine waits.
    readonly property string stillThere: qsTr("カードが置かれたままです")

    //: Button: end the session.
    backText: face.cardIsLast ? "" : qsTr("やめる")
    call: face.cardIsBack ? laidBack : stillThere
    explanation: face.cardIsLast ? endsNext : face.cardIsBack ? backAsItWas : goesOnNext
    picture: "take-card"
    //: For screen readers: the picture.
    pictureDescription: qsTr("手でカードを読み取り機から取る絵")

    //: Title: take the card.
    title: qsTr("カードをお取りください")

    onBack: face.intents.cancel()

    Phrase {
        Layout.fillWidth: true
        //: The card is not needed any more.
        words: qsTr("この先、カードは使いません。いま財布にもどしてください。")
    }
}
