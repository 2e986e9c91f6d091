import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Templates as T

// Opens the ways the screens can look, in the same place on every screen: a small letter and a large one.
T.AbstractButton {
    id: root

    required property string description

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Style.languageHeight
    implicitWidth: Style.languageHeight
    text: description

    background: Rectangle {
        border.color: Style.lineStrong
        border.width: Style.stroke
        color: root.down ? Style.surfaceInfo : Style.surface
        radius: height / 2

        FocusRing {
            innerRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: "appearance"
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
