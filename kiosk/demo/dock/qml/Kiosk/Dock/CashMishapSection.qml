import Kiosk.DockPanels
import QtQuick

// What befalls the machine for cash.
Section {
    id: root

    required property FaultPanel change
    required property CashMishapPanel panel

    english: "Cash machine"
    japanese: "お金の機械"

    ButtonGrid {
        SmallButton {
            english: "Coin stuck"
            japanese: "硬貨づまり"
            objectName: "jamCoins"

            onClicked: root.panel.jamCoins()
        }
        SmallButton {
            english: "Power blinks"
            japanese: "一瞬の停電"
            objectName: "cutPower"

            onClicked: root.panel.cutPower()
        }
        FaultButtons {
            panel: root.change
        }
    }
}
