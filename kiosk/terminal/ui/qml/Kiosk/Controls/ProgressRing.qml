pragma ComponentBehavior: Bound
import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Shapes

// The machine is at work: a turning arc, or a share from 0 to 1 where one is known.
Item {
    id: root

    required property string description
    readonly property bool measured: share >= 0
    property real share: -1
    readonly property real sweep: measured ? 360 * share : 90

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.ProgressBar
    implicitHeight: Style.ring
    implicitWidth: Style.ring

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        Arc {
            strokeColor: Style.track
            sweepAngle: 360
        }
    }
    Shape {
        id: hand

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        visible: root.sweep > 0

        RotationAnimation on rotation {
            duration: Style.turnTime
            from: 0
            loops: Animation.Infinite
            running: Style.motion && !root.measured && root.visible
            to: 360
        }

        Arc {
            strokeColor: Style.blue
            sweepAngle: root.sweep
        }
    }

    component Arc: ShapePath {
        id: arc

        property real sweepAngle

        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        strokeWidth: Style.ringStroke

        PathAngleArc {
            centerX: root.width / 2
            centerY: root.height / 2
            radiusX: (root.width - Style.ringStroke) / 2
            radiusY: (root.height - Style.ringStroke) / 2
            startAngle: -90
            sweepAngle: arc.sweepAngle
        }
    }
}
