import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// Scripts to choose from, and the steps of the one that is played.
DockPage {
    id: root

    required property PlayerPanel panel

    signal enlarged(place: int)

    ScenarioSection {
        Layout.fillHeight: true
        Layout.fillWidth: true
        panel: root.panel
    }
    StepSection {
        Layout.fillHeight: true
        Layout.fillWidth: true
        panel: root.panel

        onEnlarged: place => root.enlarged(place)
    }
}
