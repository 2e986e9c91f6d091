pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick

// Center and municipalities: who runs, and a switch for each; the fees of the first city.
Section {
    id: root

    required property FeePanel fees
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
        SmallButton {
            alarming: root.fees.raised
            enabled: !root.fees.busy
            english: root.fees.raised ? "Usual fees" : "Raise fees"
            japanese: root.fees.raised ? "料金を戻す" : "料金を上げる"
            objectName: "raiseFees"

            onClicked: root.fees.toggle()
        }
    }
}
