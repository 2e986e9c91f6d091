import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// What can go wrong in a shop, and the hand that puts it right.
Section {
    id: root

    required property ShopPanel panel

    english: "Shop"
    japanese: "お店のできごと"
    remark: panel.time

    RowLayout {
        Layout.fillWidth: true
        spacing: DockStyle.gapSmall
        uniformCellSizes: true

        DockButton {
            Layout.fillWidth: true
            alarming: !root.panel.paperLoaded
            english: root.panel.paperLoaded ? "Paper runs out" : "Refill paper"
            japanese: root.panel.paperLoaded ? "用紙切れ" : "用紙を補給"
            objectName: "toggleTray"

            onClicked: root.panel.toggleTray()
        }
        DockButton {
            Layout.fillWidth: true
            alarming: root.panel.jammed || root.panel.willJam
            english: root.panel.jammed ? "Clear the jam" : root.panel.willJam ? "Next one jams" : "Jam next sheet"
            japanese: root.panel.jammed ? "つまりを直す" : root.panel.willJam ? "次で詰まる" : "紙づまり"
            objectName: "toggleJam"

            onClicked: root.panel.toggleJam()
        }
        DockButton {
            Layout.fillWidth: true
            alarming: !root.panel.centerOn
            enabled: !root.panel.centerStarting
            english: root.panel.centerOn ? "Center stops" : root.panel.centerStarting ? "Center starts" : "Start center"
            japanese: root.panel.centerOn ? "センター停止" : root.panel.centerStarting ? "起動しています" : "センター起動"
            objectName: "toggleCenter"

            onClicked: root.panel.toggleCenter()
        }
    }
}
