pragma Singleton
import QtQuick

// Every colour, size, spacing and font of the screens. Colours and type follow the
// デジタル庁デザインシステム; sizes are given for 1024x768 and grow with the screen.
QtObject {
    id: root

    readonly property real accentChosenWidth: px(24)
    readonly property real accentWidth: px(8)
    readonly property real backWidth: px(208)
    readonly property real bar: px(22)
    readonly property color blue: "#0017c1"
    readonly property color bluePressed: "#00118f"
    readonly property real choiceHeight: px(112)
    readonly property real choiceInset: px(46)
    readonly property real choiceLow: px(84)
    readonly property int choicesInTwoColumns: 6
    readonly property real dialogWidth: px(720)
    property string family: familyJapanese
    readonly property string familyJapanese: "BIZ UDPGothic"
    readonly property color focusInner: "#ffd43d"
    readonly property color focusOuter: "#1a1a1c"
    readonly property real footerHeight: px(116)
    readonly property real gap: px(20)
    readonly property real gapLarge: px(32)
    readonly property real gapSmall: px(12)
    readonly property real gapTiny: px(6)
    readonly property real gapTitle: px(26)
    readonly property color green: "#197a4b"
    readonly property real hairline: 1
    readonly property real headerHeight: px(96)
    readonly property real headerPortraitHeight: px(224)
    readonly property real icon: px(36)
    readonly property real iconLarge: px(56)
    readonly property color ink: "#1a1a1c"
    readonly property color inkOff: "#5e5e66"
    readonly property color inkOnColor: "#ffffff"
    readonly property color inkSoft: "#4d4d52"
    readonly property real key: px(88)
    readonly property real keyWidest: px(150)
    property string language
    readonly property real languageHeight: px(60)
    readonly property real languageListWidth: px(840)
    readonly property real languageWidth: px(168)
    readonly property int languagesInPortrait: 4
    property real leading: 1
    readonly property color line: "#c8c9d2"
    readonly property real lineHeight: 1.3 * leading
    readonly property real lineHeightMedium: 1.2 * leading
    readonly property real lineHeightSingle: leading
    readonly property real lineHeightTight: 1.1 * leading
    readonly property color lineStrong: "#7f8290"
    readonly property real margin: px(48)
    readonly property real marginEdge: px(28)
    property bool motion: true
    readonly property real needTextHeight: px(112)
    readonly property color orange: "#ff8d44"
    readonly property color orangeInk: "#a83c00"
    readonly property real orderRowLow: px(language === "ja" ? 84 : 104)
    property real ownLine: 1
    readonly property color page: "#f4f5f8"
    readonly property real pictureWidest: px(460)
    readonly property real pinCellHeight: px(92)
    readonly property real pinCellWidth: px(88)
    readonly property real pinDot: px(30)
    readonly property bool portrait: viewHeight > viewWidth
    readonly property color practice: "#ffc53d"
    readonly property real practiceHeight: px(30)
    readonly property real primaryWidth: px(344)
    readonly property real radius: px(14)
    readonly property real radiusSmall: px(10)
    readonly property real readingSink: 0.04
    readonly property real readingSize: 0.46
    readonly property real removeWidth: px(168)
    readonly property real ring: px(176)
    readonly property real ringStroke: px(14)
    property real rise: 0
    readonly property real rowHeight: px(92)
    readonly property real sideWidth: px(344)
    readonly property real stepDot: px(36)
    readonly property real stroke: Math.max(2, px(2))
    readonly property real strokeStrong: Math.max(4, px(4))
    readonly property color surface: "#ffffff"
    readonly property color surfaceAct: "#fff3ea"
    readonly property color surfaceDone: "#e6f5ec"
    readonly property color surfaceInfo: "#e8f1fe"
    readonly property color surfaceOff: "#ecedf1"
    readonly property real textAmount: px(46)
    readonly property real textBody: px(24)
    readonly property real textButton: px(26)
    readonly property real textCaption: px(16)
    readonly property real textChoice: px(28)
    readonly property real textChoiceDetail: px(20)
    readonly property real textDetail: px(21)
    readonly property real textDigit: px(44)
    readonly property real textHeading: px(30)
    readonly property real textHero: px(60)
    readonly property real textHuge: px(76)
    readonly property real textPrimary: px(32)
    readonly property real textSmall: px(18)
    readonly property real textTitle: px(40)
    readonly property real textWidest: px(760)
    readonly property real toggleWidth: px(104)
    readonly property real touch: px(76)
    readonly property real touchLarge: px(84)
    readonly property int turnTime: 1600
    readonly property real unit: portrait ? Math.min(viewWidth / 864, viewHeight / 1152) : Math.min(viewWidth / 1024, viewHeight / 768)
    readonly property color veil: "#b31a1a1c"
    property real viewHeight: 768
    property real viewWidth: 1024

    function px(size: real): real {
        return Math.round(size * root.unit);
    }
}
