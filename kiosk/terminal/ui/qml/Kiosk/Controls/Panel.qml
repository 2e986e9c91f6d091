import Kiosk.Style
import QtQuick

// A white card that holds what belongs together; orange round it means: act now.
Rectangle {
    property bool actNow: false

    border.color: actNow ? Style.orange : Style.line
    border.width: actNow ? Style.strokeStrong : Style.hairline
    color: Style.surface
    implicitHeight: children.length > 0 ? children[0].implicitHeight + 2 * Style.gapLarge : 0
    radius: Style.radius
}
