import Kiosk.DockPanels
import QtQuick

// What befalls the printer of certificates.
Section {
    id: root

    required property FaultPanel panel

    english: "Printer"
    japanese: "プリンタ"

    ButtonGrid {
        FaultButtons {
            panel: root.panel
        }
    }
}
