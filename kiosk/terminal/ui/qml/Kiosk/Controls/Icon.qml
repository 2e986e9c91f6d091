import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// A small drawing beside a text that says the same; silent for screen readers.
Image {
    required property string name
    property real size: Style.icon

    Accessible.ignored: true
    height: size
    source: name === "" ? "" : Pictures.folder + Style.iconFolder + "icon-" + name + ".svg"
    sourceSize: Qt.size(size, size)
    width: size
}
