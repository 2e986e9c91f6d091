import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// How much of something is there, from 0 to 1.
Rectangle {
    id: root

    required property string description
    required property real share

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.ProgressBar
    border.color: Style.line
    border.width: Style.hairline
    color: Style.surfaceOff
    implicitHeight: Style.bar
    radius: height / 2

    Rectangle {
        color: Style.blue
        height: parent.height
        radius: parent.radius
        visible: root.share > 0
        width: Math.max(parent.height, parent.width * root.share)
    }
}
