import QtQuick
import Kiosk.Style

// How much of something is there, from 0 to 1.
Rectangle {
    id: root

    required property real share
    required property string description

    implicitHeight: Style.bar
    radius: height / 2
    color: Style.surfaceOff
    border.width: Style.hairline
    border.color: Style.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: description

    Rectangle {
        visible: root.share > 0
        width: Math.max(parent.height, parent.width * root.share)
        height: parent.height
        radius: parent.radius
        color: Style.blue
    }
}
