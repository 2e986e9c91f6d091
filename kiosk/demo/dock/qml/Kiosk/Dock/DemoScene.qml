import Kiosk.Bridge
import Kiosk.Citizen
import Kiosk.DockPanels
import QtQuick

// The kiosk as in the shop, the dock beside it, and over the kiosk a paper that is looked at.
Item {
    id: root

    required property DockView dock
    required property real dockWidth
    required property Face face

    KioskScreen {
        id: kiosk

        face: root.face
        focus: true
        objectName: "kiosk"

        anchors {
            bottom: parent.bottom
            left: parent.left
            right: dock.left
            top: parent.top
        }
    }
    Dock {
        id: dock

        dock: root.dock
        objectName: "dock"
        width: root.dockWidth

        onEnlarged: (number, picture, pages) => paper.open(number, picture, pages)

        anchors {
            bottom: parent.bottom
            right: parent.right
            top: parent.top
        }
    }
    EnlargedPaper {
        id: paper

        anchors.fill: kiosk
        objectName: "enlargedPaper"
        panel: root.dock.paper

        onVisibleChanged: {
            if (!visible)
                kiosk.forceActiveFocus();
        }
    }
}
