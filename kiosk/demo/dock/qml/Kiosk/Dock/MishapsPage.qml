import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// What can go wrong around a citizen, and the hand that puts it right.
DockPage {
    id: root

    required property DockView dock

    CardMishapSection {
        Layout.fillWidth: true
        panel: root.dock.cardMishaps
        reader: root.dock.reader
    }
    PrinterSection {
        Layout.fillWidth: true
        panel: root.dock.printer
    }
    CashMishapSection {
        Layout.fillWidth: true
        change: root.dock.change
        panel: root.dock.cashMishaps
    }
    WireSection {
        Layout.fillWidth: true
        panel: root.dock.wires
    }
    ServerSection {
        Layout.fillWidth: true
        fees: root.dock.fees
        panel: root.dock.servers
    }
    TimeSection {
        Layout.fillWidth: true
        panel: root.dock.time
    }
    Item {
        Layout.fillHeight: true
    }
}
