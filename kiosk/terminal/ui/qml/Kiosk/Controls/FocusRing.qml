import QtQuick
import Kiosk.Style

// Shows which item the keys act on: yellow within black, seen on every ground.
Rectangle {
    id: root

    required property real innerRadius

    anchors.fill: parent
    anchors.margins: -2 * Style.strokeStrong
    radius: innerRadius + 2 * Style.strokeStrong
    color: "transparent"
    border.width: Style.strokeStrong
    border.color: Style.focusOuter

    Rectangle {
        anchors.fill: parent
        anchors.margins: Style.strokeStrong
        radius: root.innerRadius + Style.strokeStrong
        color: "transparent"
        border.width: Style.strokeStrong
        border.color: Style.focusInner
    }
}
