import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// What a citizen has at hand: card, money, telephone, and the paper that came out.
DockPage {
    id: root

    required property DockView dock

    signal enlarged(number: int, picture: string, pages: int, sheets: int)

    CardSection {
        Layout.fillHeight: true
        Layout.fillWidth: true
        panel: root.dock.card
    }
    MoneySection {
        Layout.fillWidth: true
        panel: root.dock.money
    }
    CashlessSection {
        Layout.fillWidth: true
        panel: root.dock.cashless
    }
    PaperSection {
        Layout.fillWidth: true
        panel: root.dock.paper

        onEnlarged: (number, picture, pages, sheets) => root.enlarged(number, picture, pages, sheets)
    }
}
