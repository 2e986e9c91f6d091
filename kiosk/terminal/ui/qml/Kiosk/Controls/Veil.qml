import Kiosk.Style
import QtQuick

// Lies over a page and keeps it from being touched.
Rectangle {
    color: Style.veil

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
}
