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
    required property size kioskSize

    Rectangle {
        id: stage

        color: DockStyle.stage

        anchors {
            bottom: parent.bottom
            left: parent.left
            right: dock.left
            top: parent.top
        }
        // The kiosk keeps the size of its screen; a window with less room shows it smaller.
        KioskScreen {
            id: kiosk

            anchors.centerIn: parent
            face: root.face
            focus: true
            height: root.kioskSize.height
            objectName: "kiosk"
            scale: Math.min(1, stage.width / width, stage.height / height)
            width: root.kioskSize.width
        }
    }
    Dock {
        id: dock

        dock: root.dock
        objectName: "dock"
        width: root.dockWidth

        onEnlarged: (number, picture, pages, sheets) => paper.openPaper(number, picture, pages, sheets)
        onStepEnlarged: place => step.open(place)

        anchors {
            bottom: parent.bottom
            right: parent.right
            top: parent.top
        }
    }
    EnlargedPaper {
        id: paper

        anchors.fill: stage
        objectName: "enlargedPaper"
        panel: root.dock.paper

        onVisibleChanged: {
            if (!visible)
                kiosk.forceActiveFocus();
        }
    }
    EnlargedStep {
        id: step

        anchors.fill: stage
        objectName: "enlargedStep"
        panel: root.dock.player

        onVisibleChanged: {
            if (!visible)
                kiosk.forceActiveFocus();
        }
    }
}
