pragma ComponentBehavior: Bound
import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// The whole public face: one page for the present screen, what stays in place on all of them, and
// the question whether someone is still there. Fills whatever it is given; a window or a part of one.
FocusScope {
    id: root

    readonly property bool covered: face.staff.open || face.stillThere || face.languages.open || face.appearance.open
    required property Face face
    property bool motion: true
    readonly property bool onStaffArea: face.staff.open && !face.languages.open && !face.appearance.open
    readonly property string page: face.page

    function turn() {
        pages.setSource(Qt.resolvedUrl(page + ".qml"), {
            face: face
        });
    }

    focus: true

    Component.onCompleted: turn()
    Keys.onPressed: event => keys.pressed(event)
    onPageChanged: turn()

    Binding {
        property: "viewWidth"
        target: Style
        value: stage.width
    }
    Binding {
        property: "viewHeight"
        target: Style
        value: stage.height
    }
    Binding {
        property: "motion"
        target: Style
        value: root.motion
    }
    Binding {
        property: "family"
        target: Style
        value: root.face.languages.family
    }
    Binding {
        property: "language"
        target: Style
        value: root.face.language
    }
    Binding {
        property: "ownLine"
        target: Style
        value: root.face.languages.ownLine
    }
    Binding {
        property: "contrast"
        target: Style
        value: root.face.appearance.contrast
    }
    Binding {
        property: "doubleText"
        target: Style
        value: root.face.appearance.doubleText
    }
    Binding {
        property: "low"
        target: Style
        value: root.face.appearance.low
    }
    Binding {
        property: "leading"
        target: Style
        value: root.face.languages.leading
    }
    Binding {
        property: "rise"
        target: Style
        value: root.face.languages.rise
    }
    TenKeys {
        id: keys

        face: root.face
        scope: root
    }
    Rectangle {
        anchors.fill: parent
        color: Style.surfaceOff
    }
    // The whole face, or for whoever is seated the same in the lower part.
    Item {
        id: stage

        height: root.face.appearance.low ? Math.min(Style.lowShareOfHeight * root.height, Style.lowShareOfWidth * root.width) : root.height

        anchors {
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }
        Rectangle {
            anchors.fill: parent
            color: Style.page
        }
        Loader {
            id: pages

            enabled: !root.covered
            focus: !root.face.audio.on
            objectName: "pages"

            anchors {
                bottom: parent.bottom
                left: parent.left
                right: parent.right
                top: header.bottom
            }
        }
        Header {
            id: header

            enabled: !root.covered || root.onStaffArea
            face: root.face

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
            }
        }
        Loader {
            active: root.face.languages.open && !root.face.stillThere
            anchors.fill: parent
            focus: active
            objectName: "languageList"

            sourceComponent: LanguageList {
                face: root.face
            }
        }
        Loader {
            active: root.face.appearance.open && !root.face.stillThere
            anchors.fill: parent
            focus: active
            objectName: "appearanceSheet"

            sourceComponent: AppearanceSheet {
                face: root.face
            }
        }
        Loader {
            active: root.face.stillThere
            anchors.fill: parent
            focus: active && !root.face.audio.on
            objectName: "stillThere"

            sourceComponent: StillThere {
                face: root.face
            }
        }
        Loader {
            active: root.onStaffArea
            focus: active
            objectName: "staffArea"

            sourceComponent: StaffArea {
                face: root.face
            }

            anchors {
                bottom: parent.bottom
                left: parent.left
                right: parent.right
                top: header.bottom
            }
        }
        // No anchors: between landscape and portrait it would be held on both sides for a moment, and stay that wide.
        Loader {
            active: root.face.practice
            x: Style.portrait ? Style.marginEdge : stage.width - header.buttonsWidth - Style.marginEdge - Style.gap - width
            y: Style.headerHeight - height + (Style.portrait || Style.doubleText ? Style.gapSmall : -Style.gapTiny / 2)

            sourceComponent: PracticeMark {
                objectName: "practiceMark"
            }
        }
    }
    Curtain {
        anchors.fill: parent
        face: root.face
    }
    // The hidden way to the staff area; what lies below it is touched all the same.
    Item {
        height: Style.headerHeight
        objectName: "staffCorner"
        width: Style.headerHeight

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold

            onTapped: root.face.staff.touchCorner()
        }
    }
}
