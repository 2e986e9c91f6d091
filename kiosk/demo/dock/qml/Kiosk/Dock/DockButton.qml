import QtQuick
import QtQuick.Templates as T

// A control of the dock. It takes the keys only from the tab key, so that a click on the dock
// leaves the kiosk's own keys where they were.
T.AbstractButton {
    id: root

    property bool alarming: false
    required property string english
    required property string japanese

    Accessible.name: japanese + " / " + english
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    implicitHeight: DockStyle.buttonHeight
    implicitWidth: 96
    opacity: enabled ? 1 : 0.5

    background: Rectangle {
        border.color: root.visualFocus ? DockStyle.focus : root.alarming ? DockStyle.warning : DockStyle.amberDark
        border.width: root.visualFocus ? 3 : 1
        color: root.down ? DockStyle.pressed : root.alarming ? DockStyle.warningSurface : DockStyle.surface
        radius: DockStyle.radius
    }
    contentItem: Item {
        TwoTongues {
            anchors.verticalCenter: parent.verticalCenter
            english: root.english
            ink: root.alarming ? DockStyle.warning : DockStyle.ink
            japanese: root.japanese
            side: Text.AlignHCenter
            width: parent.width
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
