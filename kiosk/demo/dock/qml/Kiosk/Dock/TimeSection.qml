import Kiosk.DockPanels
import QtQuick

// Time that a hand moves on.
Section {
    id: root

    required property TimePanel panel

    english: "Time"
    japanese: "時間"
    remark: panel.busy ? "サーバを起動しています / servers start" : ""

    ButtonGrid {
        columns: 4

        SmallButton {
            english: "Time out"
            japanese: "待ち切れ"
            objectName: "letTimePass"

            onClicked: root.panel.letTimePass()
        }
        SmallButton {
            enabled: !root.panel.busy
            english: "to 19:00"
            japanese: "夜7時へ"
            objectName: "toEvening"

            onClicked: root.panel.moveToHour(19)
        }
        SmallButton {
            enabled: !root.panel.busy
            english: "to 5:00"
            japanese: "朝5時へ"
            objectName: "toNight"

            onClicked: root.panel.moveToHour(5)
        }
        SmallButton {
            enabled: !root.panel.busy
            english: "to 10:00"
            japanese: "朝10時へ"
            objectName: "toMorning"

            onClicked: root.panel.moveToHour(10)
        }
    }
}
