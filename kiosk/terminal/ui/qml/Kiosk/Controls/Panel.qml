import QtQuick
import Kiosk.Style

// A white card that holds what belongs together; orange round it means: act now.
Rectangle {
    property bool actNow: false

    radius: Style.radius
    color: Style.surface
    border.width: actNow ? Style.strokeStrong : Style.hairline
    border.color: actNow ? Style.orange : Style.line
}
