pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The scripts, and who is to play.
Section {
    id: root

    required property PlayerPanel panel

    english: "Scenarios"
    japanese: "台本"
    remark: panel.playing === "" ? "" : "いま / now: " + panel.playing
    remarkInk: DockStyle.good

    ListView {
        Accessible.name: "台本を選ぶ / Choose a scenario"
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: 3 * DockStyle.rowHeight
        clip: true
        model: root.panel.scenarios
        objectName: "scenarios"
        spacing: DockStyle.gapTiny

        T.ScrollBar.vertical: T.ScrollBar {
            implicitWidth: DockStyle.scrollBar
            visible: size < 1

            contentItem: Rectangle {
                color: DockStyle.amberDark
                implicitWidth: DockStyle.scrollBar
                opacity: 0.5
                radius: width / 2
            }
        }
        delegate: ScenarioDelegate {
            objectName: "scenario-" + name
            width: ListView.view.width - DockStyle.scrollBar - DockStyle.gapSmall

            onClicked: root.panel.choose(index)
        }

        Component.onCompleted: positionViewAtIndex(root.panel.chosen, ListView.Center)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: DockStyle.gapSmall
        uniformCellSizes: true

        DockButton {
            Layout.fillWidth: true
            english: "Play in a new window"
            japanese: "この台本を演じる"
            objectName: "playScenario"

            onClicked: root.panel.play()
        }
        DockButton {
            Layout.fillWidth: true
            enabled: root.panel.playing !== ""
            english: "Play by hand"
            japanese: "自由に使う"
            objectName: "playByHand"

            onClicked: root.panel.playByHand()
        }
    }
}
