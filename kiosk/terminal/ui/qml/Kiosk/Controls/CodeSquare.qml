import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Shapes

// A QR code, filled module by module: a module is a whole number of pixels, so that its edges are sharp.
Rectangle {
    id: root

    required property string description
    readonly property int module: Math.max(1, Math.floor(side / modules))
    required property int modules
    required property string path
    required property real side

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.Graphic
    color: Style.codePaper
    height: module * modules
    width: height

    Shape {
        height: root.modules
        width: root.modules

        transform: Scale {
            xScale: root.module
            yScale: root.module
        }

        ShapePath {
            fillColor: Style.codeInk
            strokeColor: "transparent"

            PathSvg {
                path: root.path
            }
        }
    }
}
