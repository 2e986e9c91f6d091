pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// Four places for four digits: a dot where one was typed, a strong frame where the next one goes.
Row {
    id: root

    required property int typed
    required property string description

    spacing: Style.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: description

    Repeater {
        model: 4

        Rectangle {
            required property int index

            width: Style.pinCellWidth
            height: Style.pinCellHeight
            radius: Style.radius
            color: Style.surface
            border.width: index === root.typed ? Style.strokeStrong : Style.stroke
            border.color: index === root.typed ? Style.blue : Style.lineStrong

            Rectangle {
                anchors.centerIn: parent
                visible: parent.index < root.typed
                width: Style.pinDot
                height: Style.pinDot
                radius: width / 2
                color: Style.ink
            }
        }
    }
}
