import QtQuick
import Kiosk.Style

// The dot of one step: done, present, or still to come - told by shape and number, not by colour alone.
Rectangle {
    id: root

    required property int number
    required property int present

    readonly property bool done: number < present
    readonly property bool active: number === present

    implicitWidth: Style.stepDot
    implicitHeight: Style.stepDot
    radius: width / 2
    color: done ? Style.green : active ? Style.blue : Style.surface
    border.width: done || active ? 0 : Style.stroke
    border.color: Style.lineStrong

    Phrase {
        anchors.centerIn: parent
        visible: !root.done
        text: root.number
        font.pixelSize: Style.textSmall
        font.bold: true
        lineHeight: 1
        color: root.active ? Style.inkOnColor : Style.inkSoft
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: root.done
        name: "check-white"
        size: Style.textSmall
    }
}
