import Kiosk.DockPanels
import QtQuick

// What befalls the printer of certificates.
Section {
    id: root

    required property ShopPanel panel

    english: "Printer"
    japanese: "プリンタ"

    ButtonGrid {
        SmallButton {
            alarming: !root.panel.paperLoaded
            english: root.panel.paperLoaded ? "Paper out" : "Refill"
            japanese: root.panel.paperLoaded ? "用紙切れ" : "用紙補給"
            objectName: "toggleTray"

            onClicked: root.panel.toggleTray()
        }
        SmallButton {
            alarming: root.panel.jammed || root.panel.willJam
            english: root.panel.jammed ? "Clear jam" : root.panel.willJam ? "Will jam" : "Jam"
            japanese: root.panel.jammed ? "直す" : root.panel.willJam ? "次で詰まる" : "紙づまり"
            objectName: "toggleJam"

            onClicked: root.panel.toggleJam()
        }
        SmallButton {
            alarming: root.panel.tonerEmpty
            english: root.panel.tonerEmpty ? "New toner" : "No toner"
            japanese: root.panel.tonerEmpty ? "交換" : "トナー切れ"
            objectName: "toggleToner"

            onClicked: root.panel.toggleToner()
        }
        SmallButton {
            alarming: root.panel.outputFull
            english: root.panel.outputFull ? "Empty output" : "Output full"
            japanese: root.panel.outputFull ? "排紙を取る" : "排紙トレイ満杯"
            objectName: "toggleOutput"

            onClicked: root.panel.toggleOutput()
        }
        SmallButton {
            alarming: root.panel.coverOpen
            english: root.panel.coverOpen ? "Close the cover" : "Open the cover"
            japanese: root.panel.coverOpen ? "カバーを閉じる" : "カバーを開ける"
            objectName: "toggleCover"

            onClicked: root.panel.toggleCover()
        }
    }
}
