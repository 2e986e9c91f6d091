pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The whole public face: one page for the present screen, what stays in place on all of them, and
// the question whether someone is still there. Fills whatever it is given; a window or a part of one.
FocusScope {
    id: root

    required property Face face
    property bool motion: true

    readonly property string page: face.page

    focus: true
    onPageChanged: turn()
    Component.onCompleted: turn()
    Keys.onPressed: event => keys.pressed(event)

    function turn() {
        pages.setSource(Qt.resolvedUrl(page + ".qml"), {
            face: face
        });
    }

    Binding {
        target: Style
        property: "viewWidth"
        value: root.width
    }

    Binding {
        target: Style
        property: "viewHeight"
        value: root.height
    }

    Binding {
        target: Style
        property: "motion"
        value: root.motion
    }

    TenKeys {
        id: keys

        face: root.face
        scope: root
    }

    Rectangle {
        anchors.fill: parent
        color: Style.page
    }

    Loader {
        id: pages

        objectName: "pages"
        focus: true
        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
    }

    Header {
        id: header

        face: root.face
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
        }
    }

    Loader {
        anchors.fill: parent
        active: root.face.stillThere
        focus: active
        sourceComponent: StillThere {
            face: root.face
        }
    }
}
