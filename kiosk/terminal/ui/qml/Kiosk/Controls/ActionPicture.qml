import QtQuick
import Kiosk.Bridge

// What a hand has to do now, as a picture; `description` says it to those who cannot see it.
Image {
    required property string name
    required property string description

    fillMode: Image.PreserveAspectFit
    sourceSize: Qt.size(width, height)
    source: name === "" ? "" : Pictures.folder + name + ".svg"
    Accessible.role: Accessible.Graphic
    Accessible.name: description
}
