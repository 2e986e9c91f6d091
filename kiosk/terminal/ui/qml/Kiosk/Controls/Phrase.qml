pragma ComponentBehavior: Bound

import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// Text in the face of the present language; wraps between phrases, and never cuts. Where the words bring
// readings along, these stand above them.
Text {
    id: root

    readonly property bool isRead: Phrasing.hasReadings(words)
    readonly property real rise: (isRead || Style.rise > 0 ? Style.rise : Style.rise / 2) * font.pixelSize
    required property string words

    Accessible.name: Phrasing.plain(words)
    Accessible.role: Accessible.StaticText
    bottomPadding: rise - Math.max(0, 1 - lineHeight) * Style.ownLine * font.pixelSize
    color: Style.ink
    font.family: Style.family
    font.pixelSize: Style.textBody
    lineHeight: wrapMode === Text.NoWrap ? Style.lineHeightSingle : Style.lineHeight
    text: Phrasing.whole(words, Style.language)
    textFormat: Text.PlainText
    topPadding: -rise
    wrapMode: Text.Wrap

    Loader {
        active: root.isRead
        anchors.fill: parent

        sourceComponent: Readings {
            base: root
            words: root.words
        }
    }
}
