pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick

// The faults of one device, each a button of the grid around.
Repeater {
    id: root

    required property FaultPanel panel

    model: panel.faults

    SmallButton {
        required property int index
        required property string name
        required property bool there

        alarming: there
        objectName: name

        onClicked: root.panel.toggle(index)
    }
}
