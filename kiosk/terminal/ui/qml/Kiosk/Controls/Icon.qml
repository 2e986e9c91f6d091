import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// A small drawing beside a text that says the same; silent for screen readers.
Image {
    required property string name
    property real size: Style.icon

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : Pictures.folder + "icon-" + name + ".svg"
    Accessible.ignored: true
}
