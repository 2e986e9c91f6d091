import Kiosk.Bridge
import QtQuick

// What a hand has to do now, as a picture; `description` says it to those who cannot see it.
Image {
    required property string description
    required property string name

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.Graphic
    fillMode: Image.PreserveAspectFit
    source: name === "" ? "" : Pictures.folder + name + ".svg"
    sourceSize: Qt.size(width, height)
}
