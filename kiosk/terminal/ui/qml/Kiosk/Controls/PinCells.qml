pragma ComponentBehavior: Bound
import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// Four places for four digits: a dot where one was typed, a strong frame where the next one goes.
Row {
    id: root

    required property string description
    required property int typed

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.StaticText
    spacing: Style.gap

    Repeater {
        model: 4

        Rectangle {
            required property int index

            border.color: index === root.typed ? Style.blue : Style.lineStrong
            border.width: index === root.typed ? Style.strokeStrong : Style.stroke
            color: Style.surface
            height: Style.pinCellHeight
            radius: Style.radius
            width: Style.pinCellWidth

            Rectangle {
                anchors.centerIn: parent
                color: Style.ink
                height: Style.pinDot
                radius: width / 2
                visible: parent.index < root.typed
                width: Style.pinDot
            }
        }
    }
}
