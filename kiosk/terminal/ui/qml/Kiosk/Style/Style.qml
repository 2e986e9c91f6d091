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
    readonly property int belongingsInRow: doubleText ? 2 : 4
    readonly property color blue: tone("#0017c1", "#00118f", "#ffe066")
    readonly property color bluePressed: tone("#00118f", "#000000", "#fff3b0")
    readonly property real choiceHeight: px(doubleText ? 150 : 112)
    readonly property real choiceInset: px(46)
    readonly property real choiceLow: px(doubleText ? 130 : 84)
    readonly property int choicesInTwoColumns: 6
    readonly property color codeInk: "#000000"
    readonly property color codePaper: "#ffffff"
    property string contrast: "standard"
    readonly property color curtain: "#000000"
    readonly property real dialogWidth: px(720)
    property bool doubleText: false
    readonly property real evenShare: doubleText ? -1 : 1
    property string family: familyJapanese
    readonly property string familyJapanese: "BIZ UDPGothic"
    readonly property int farBelow: 100000
    readonly property color focusInner: tone("#ffd43d", "#ffd43d", "#00118f")
    readonly property color focusOuter: tone("#1a1a1c", "#000000", "#ffffff")
    readonly property real footerHeight: px(116)
    readonly property real gap: px(20)
    readonly property real gapLarge: px(32)
    readonly property real gapSmall: px(12)
    readonly property real gapTiny: px(6)
    readonly property real gapTitle: px(26)
    readonly property color green: tone("#197a4b", "#0b5a33", "#5fd89a")
    readonly property real hairline: 1
    readonly property real headerHeight: px(96)
    readonly property real headerPortraitHeight: px(224)
    readonly property real icon: px(36)
    readonly property string iconFolder: contrast === "white-on-black" ? "white-on-black/" : ""
    readonly property real iconLarge: px(56)
    readonly property color ink: tone("#1a1a1c", "#000000", "#ffffff")
    readonly property color inkOff: tone("#5e5e66", "#4d4d52", "#c8c9d2")
    readonly property color inkOnColor: tone("#ffffff", "#ffffff", "#000000")
    readonly property color inkSoft: tone("#4d4d52", "#000000", "#ffffff")
    readonly property real key: px(88)
    readonly property real keyLowest: px(doubleText && !low ? 64 : 76)
    readonly property real keyWidest: px(150)
    property string language
    readonly property real languageHeight: px(low ? 76 : 60)
    readonly property real languageListWidth: px(840)
    readonly property real languageWidth: px(168)
    readonly property int languagesOnButton: doubleText ? 2 : portrait ? 4 : 6
    property real leading: 1
    readonly property color line: tone("#c8c9d2", "#000000", "#ffffff")
    readonly property real lineHeight: 1.3 * leading
    readonly property real lineHeightMedium: 1.2 * leading
    readonly property real lineHeightSingle: leading
    readonly property real lineHeightTight: 1.1 * leading
    readonly property color lineStrong: tone("#7f8290", "#000000", "#ffffff")
    property bool low: false
    readonly property real lowShareOfHeight: 0.75
    readonly property real lowShareOfWidth: 0.98
    readonly property real margin: px(48)
    readonly property real marginEdge: px(28)
    property bool motion: true
    readonly property real needTextHeight: px(94)
    readonly property color orange: tone("#ff8d44", "#a83c00", "#ffb27a")
    readonly property color orangeInk: tone("#a83c00", "#8a3000", "#ffb27a")
    readonly property int orderColumns: doubleText ? 1 : 3
    readonly property real orderRowLow: px(language === "ja" ? 84 : portrait ? 168 : 104)
    property real ownLine: 1
    readonly property color page: tone("#f4f5f8", "#ffffff", "#000000")
    readonly property real pictureHeight: doubleText ? px(260) : 0
    readonly property real pictureInset: contrast === "white-on-black" ? gap : 0
    readonly property color picturePlate: contrast === "white-on-black" ? "#ffffff" : "transparent"
    readonly property real pictureWidest: px(460)
    readonly property real pinCellHeight: px(92)
    readonly property real pinCellWidth: px(doubleText ? 72 : 88)
    readonly property real pinDot: px(30)
    readonly property bool portrait: viewHeight > viewWidth
    readonly property color practice: "#ffc53d"
    readonly property real practiceHeight: px(30)
    readonly property color practiceInk: "#1a1a1c"
    readonly property real primaryWidth: px(344)
    readonly property real radius: px(14)
    readonly property real radiusSmall: px(10)
    readonly property real readingSink: 0.04
    readonly property real readingSize: 0.46
    readonly property real removeWidth: px(168)
    readonly property real ring: px(176)
    readonly property real ringStroke: px(14)
    property real rise: 0
    readonly property real rowHeight: px(doubleText ? 130 : 92)
    readonly property color sampleBlue: "#0017c1"
    readonly property color samplePage: "#f4f5f8"
    readonly property real sheetWidth: px(900)
    readonly property real sideWidth: px(344)
    readonly property bool stacked: portrait || doubleText
    readonly property real stepDot: px(36)
    readonly property real stroke: Math.max(2, px(2))
    readonly property real strokeStrong: Math.max(4, px(4))
    readonly property color surface: tone("#ffffff", "#ffffff", "#000000")
    readonly property color surfaceAct: tone("#fff3ea", "#ffffff", "#000000")
    readonly property color surfaceDone: tone("#e6f5ec", "#ffffff", "#000000")
    readonly property color surfaceInfo: tone("#e8f1fe", "#ffffff", "#262626")
    readonly property color surfaceOff: tone("#ecedf1", "#ffffff", "#1a1a1c")
    readonly property real textAction: px(doubleText ? 36 : 26)
    readonly property real textActionMain: px(doubleText ? 40 : 32)
    readonly property real textActionQuiet: px(doubleText ? 34 : 24)
    readonly property real textAmount: letters(46)
    readonly property real textBody: letters(24)
    readonly property real textButton: letters(26)
    readonly property real textCaption: letters(16)
    readonly property real textChoice: letters(28)
    readonly property real textChoiceDetail: letters(20)
    readonly property real textDetail: letters(21)
    readonly property real textDigit: letters(44)
    readonly property real textFitted: px(14)
    readonly property real textHeading: letters(30)
    readonly property real textHero: letters(60)
    readonly property real textHuge: letters(76)
    readonly property real textKana: px(doubleText ? 36 : 26)
    readonly property real textKeySmall: px(doubleText ? 20 : 18)
    readonly property real textKeyWord: px(doubleText ? 26 : 24)
    readonly property real textMark: px(16)
    readonly property real textOwnName: px(28)
    readonly property real textPrimary: letters(32)
    readonly property real textSheet: px(doubleText ? 34 : 26)
    readonly property real textSmall: letters(18)
    readonly property real textStep: px(doubleText ? 24 : 18)
    readonly property real textTitle: letters(40)
    readonly property real textTwice: px(44)
    readonly property real textUsual: px(22)
    readonly property real textWidest: px(760)
    readonly property real toggleWidth: px(104)
    readonly property real touch: px(76)
    readonly property real touchLarge: px(84)
    readonly property color track: tone("#c8c9d2", "#c8c9d2", "#5e5e66")
    readonly property real turnShare: 0.8
    readonly property int turnTime: 1600
    readonly property real unit: portrait ? Math.min(viewWidth / 864, viewHeight / 1152) : Math.min(viewWidth / 1024, viewHeight / 768)
    readonly property color veil: "#b31a1a1c"
    property real viewHeight: 768
    property real viewWidth: 1024
    readonly property int wordKeyShare: 2

    // Twice as large; what is large already is at least as large as the body then.
    function letters(size: real): real {
        return px(!root.doubleText ? size : size <= 24 ? 2 * size : Math.max(size, 48 + (size - 24) / 4));
    }
    function px(size: real): real {
        return Math.round(size * root.unit);
    }
    function tone(usual: string, blackOnWhite: string, whiteOnBlack: string): string {
        return root.contrast === "standard" ? usual : root.contrast === "black-on-white" ? blackOnWhite : whiteOnBlack;
    }
}
