import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// What a hand has to do now, as a picture; `description` says it to those who cannot see it.
// It is drawn for a light ground, and brings one along where the screen is black.
Rectangle {
    id: root

    required property string description
    required property string name

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.Graphic
    color: Style.picturePlate
    implicitHeight: Style.pictureHeight
    radius: Style.radius

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        anchors.margins: Style.pictureInset
        fillMode: Image.PreserveAspectFit
        source: root.name === "" ? "" : Pictures.folder + root.name + ".svg"
        sourceSize: Qt.size(width, height)
    }
}
