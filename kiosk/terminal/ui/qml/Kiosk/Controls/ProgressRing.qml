pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Style

// The machine is at work: a turning arc, or a share from 0 to 1 where one is known.
Item {
    id: root

    property real share: -1
    required property string description

    readonly property bool measured: share >= 0
    readonly property real sweep: measured ? 360 * share : 90

    implicitWidth: Style.ring
    implicitHeight: Style.ring
    Accessible.role: Accessible.ProgressBar
    Accessible.name: description

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        Arc {
            strokeColor: Style.line
            sweepAngle: 360
        }
    }

    Shape {
        id: hand

        anchors.fill: parent
        visible: root.sweep > 0
        preferredRendererType: Shape.CurveRenderer

        Arc {
            strokeColor: Style.blue
            sweepAngle: root.sweep
        }

        RotationAnimation on rotation {
            running: Style.motion && !root.measured && root.visible
            from: 0
            to: 360
            duration: 1600
            loops: Animation.Infinite
        }
    }

    component Arc: ShapePath {
        id: arc

        property real sweepAngle

        fillColor: "transparent"
        strokeWidth: Style.ringStroke
        capStyle: ShapePath.RoundCap

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
