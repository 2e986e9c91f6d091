import Kiosk.Style
import QtQuick

// The dot of one step: done, present, or still to come - told by shape and number, not by colour alone.
Rectangle {
    id: root

    readonly property bool active: number === present
    readonly property bool done: number < present
    required property int number
    required property int present

    border.color: Style.lineStrong
    border.width: done || active ? 0 : Style.stroke
    color: done ? Style.green : active ? Style.blue : Style.surface
    implicitHeight: Style.stepDot
    implicitWidth: Style.stepDot
    radius: width / 2

    Phrase {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.active ? Style.inkOnColor : Style.inkSoft
        font.bold: true
        font.pixelSize: Style.textStep
        lineHeight: Style.lineHeightSingle
        visible: !root.done
        words: root.number
    }
    Icon {
        anchors.centerIn: parent
        name: "check-white"
        size: Style.textStep
        visible: root.done
    }
}
