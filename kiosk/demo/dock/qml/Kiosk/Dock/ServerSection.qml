pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick

// Center and municipalities: who runs, and a switch for each.
Section {
    id: root

    required property ServerPanel panel

    english: "Servers"
    japanese: "サーバ"
    remark: "押すと停止・起動 / press to stop, start"

    ButtonGrid {
        Repeater {
            model: root.panel.servers

            SmallButton {
                required property int index
                required property bool running
                required property bool switchable

                alarming: !running
                enabled: switchable
                objectName: "server" + index

                onClicked: root.panel.toggle(index)
            }
        }
    }
}
