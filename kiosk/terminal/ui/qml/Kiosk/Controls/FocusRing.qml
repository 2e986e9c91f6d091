import Kiosk.Style
import QtQuick

// Shows which item the keys act on: yellow within black, seen on every ground.
Rectangle {
    id: root

    required property real innerRadius

    anchors.fill: parent
    anchors.margins: -2 * Style.strokeStrong
    border.color: Style.focusOuter
    border.width: Style.strokeStrong
    color: "transparent"
    radius: innerRadius + 2 * Style.strokeStrong

    Rectangle {
        anchors.fill: parent
        anchors.margins: Style.strokeStrong
        border.color: Style.focusInner
        border.width: Style.strokeStrong
        color: "transparent"
        radius: root.innerRadius + Style.strokeStrong
    }
}
