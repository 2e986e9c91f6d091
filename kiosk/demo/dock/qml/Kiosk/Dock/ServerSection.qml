import Kiosk.DockPanels
import QtQuick

// The servers that a visit needs, each with its switch.
Section {
    id: root

    required property ShopPanel panel

    english: "Servers"
    japanese: "サーバ"

    ButtonGrid {
        SmallButton {
            alarming: !root.panel.centerOn
            enabled: !root.panel.centerStarting
            english: root.panel.centerOn ? "Center stops" : root.panel.centerStarting ? "Center starts" : "Start center"
            japanese: root.panel.centerOn ? "センター停止" : root.panel.centerStarting ? "起動しています" : "センター起動"
            objectName: "toggleCenter"

            onClicked: root.panel.toggleCenter()
        }
    }
}
