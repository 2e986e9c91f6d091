pragma Singleton
import QtQuick

// Colours and sizes of the dock. It is a tool beside the kiosk: cream and amber, small type, sizes
// that do not grow with the kiosk's screen.
QtObject {
    readonly property color amber: "#ffc53d"
    readonly property color amberDark: "#7a4d00"
    readonly property real bannerHeight: 48
    readonly property real buttonHeight: 44
    readonly property color chosen: "#fff1c9"
    readonly property real curtainHeight: 160
    readonly property real curtainWidth: 480
    readonly property real dialogButtonWidth: 124
    readonly property string family: "BIZ UDPGothic"
    readonly property color focus: "#1a1a1c"
    readonly property real gap: 8
    readonly property real gapSmall: 4
    readonly property real gapTiny: 2
    readonly property color good: "#197a4b"
    readonly property color ink: "#2b2410"
    readonly property color inkSoft: "#6b5f43"
    readonly property color line: "#dfd3b4"
    readonly property real lineHeight: 1.15
    readonly property real listHeight: 120
    readonly property real margin: 12
    readonly property color page: "#fbf6e9"
    readonly property color pressed: "#f3e6c4"
    readonly property real radius: 8
    readonly property real radiusSmall: 3
    readonly property real recordHeight: 18
    readonly property real rowHeight: 42
    readonly property real scenarioHeight: 56
    readonly property real scrollBar: 6
    readonly property real smallButtonHeight: 38
    readonly property color stage: "#3a3322"
    readonly property real stepHeight: 96
    readonly property real stroke: 2
    readonly property real strokeFocus: 3
    readonly property color surface: "#ffffff"
    readonly property real tabHeight: 42
    readonly property real textBody: 15
    readonly property real textName: 14
    readonly property real textSmall: 13
    readonly property real textTitle: 20
    readonly property color veil: "#e62b2410"
    readonly property color warning: "#a83c00"
    readonly property color warningSurface: "#ffe9dc"
}
