pragma ComponentBehavior: Bound
import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// The staff's own pages over whatever the citizen sees: they outrank every screen, a fault of a device too.
FocusScope {
    id: root

    required property Face face

    Rectangle {
        anchors.fill: parent
        color: Style.page

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }
    }
    Loader {
        active: root.face.staff.asksForCode
        anchors.fill: parent
        focus: active
        visible: active

        sourceComponent: StaffCode {
            face: root.face
        }
    }
    Loader {
        active: root.face.staff.showsSupplies
        anchors.fill: parent
        focus: active
        visible: active

        sourceComponent: StaffSupplies {
            face: root.face
        }
    }
    Loader {
        active: !root.face.staff.asksForCode && !root.face.staff.showsSupplies
        anchors.fill: parent
        focus: active
        visible: active

        sourceComponent: StaffChoices {
            face: root.face
        }
    }
}
