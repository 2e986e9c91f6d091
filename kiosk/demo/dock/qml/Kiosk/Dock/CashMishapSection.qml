import Kiosk.DockPanels
import QtQuick

// What befalls the machine for cash.
Section {
    id: root

    required property CashMishapPanel panel

    english: "Cash machine"
    japanese: "お金の機械"

    ButtonGrid {
        columns: 2

        SmallButton {
            english: "A coin gets stuck"
            japanese: "硬貨づまり"
            objectName: "jamCoins"

            onClicked: root.panel.jamCoins()
        }
        SmallButton {
            english: "Power fails for a moment"
            japanese: "一瞬の停電"
            objectName: "cutPower"

            onClicked: root.panel.cutPower()
        }
    }
}
