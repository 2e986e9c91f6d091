import Kiosk.DockPanels
import QtQuick

// What befalls the card on the reader.
Section {
    id: root

    required property CardMishapPanel panel
    required property FaultPanel reader

    english: "Card"
    japanese: "カード"
    remark: panel.cardLies ? "" : "カードがありません / no card lies there"

    ButtonGrid {
        SmallButton {
            english: "At command " + root.panel.command
            japanese: root.panel.command + "番目で"
            objectName: "nextCommand"

            onClicked: root.panel.nextCommand()
        }
        SmallButton {
            enabled: root.panel.cardLies
            english: "Torn out"
            japanese: "引き抜く"
            objectName: "tearOut"

            onClicked: root.panel.tearOut()
        }
        SmallButton {
            enabled: root.panel.cardLies
            english: "Falls mute"
            japanese: "答えない"
            objectName: "fallMute"

            onClicked: root.panel.fallMute()
        }
        SmallButton {
            enabled: root.panel.cardLies
            english: "Swapped"
            japanese: "すりかわる"
            objectName: "swapCard"

            onClicked: root.panel.swap()
        }
        SmallButton {
            english: "Answer " + root.panel.answer
            japanese: "答え " + root.panel.answer
            objectName: "nextAnswer"

            onClicked: root.panel.nextAnswer()
        }
        SmallButton {
            enabled: root.panel.cardLies
            english: "Answers so"
            japanese: "そう答える"
            objectName: "answerInstead"

            onClicked: root.panel.answerInstead()
        }
        SmallButton {
            enabled: !root.panel.cardLies
            english: "Second card"
            japanese: "もう1枚"
            objectName: "laySecond"

            onClicked: root.panel.laySecond()
        }
        FaultButtons {
            panel: root.reader
        }
    }
}
