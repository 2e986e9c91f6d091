import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// The screen is dark so that nobody reads along; a touch makes it light again, and presses nothing.
Rectangle {
    id: root

    required property Face face

    Accessible.ignored: true
    color: Style.curtain
    visible: face.audio.dark

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent

        onClicked: root.face.audio.light()
    }
}
