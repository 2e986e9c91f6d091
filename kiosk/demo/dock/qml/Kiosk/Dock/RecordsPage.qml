import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// What was written down and what went over the wires.
DockPage {
    id: root

    required property DockView dock

    JournalSection {
        Layout.fillHeight: true
        Layout.fillWidth: true
        panel: root.dock.journal
    }
    MessageSection {
        Layout.fillHeight: true
        Layout.fillWidth: true
        english: "Terminal ⇄ center: what it sees"
        japanese: "端末とセンター"
        messages: root.dock.wires.messages
    }
    MessageSection {
        Layout.fillHeight: true
        Layout.fillWidth: true
        english: "Other wires"
        japanese: "ほかの線"
        messages: root.dock.wires.pieces
        remark: "バイト / bytes"
    }
}
