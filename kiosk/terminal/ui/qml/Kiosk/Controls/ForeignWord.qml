import Kiosk.Style
import QtQuick

// One word in the type of its own language, whatever language is on.
Text {
    required property string family
    required property real leading
    required property real ownLine
    required property real rise
    required property string words

    Accessible.ignored: true
    bottomPadding: (rise - Math.max(0, 1 - lineHeight) * ownLine) * font.pixelSize
    color: Style.ink
    font.family: family
    lineHeight: leading
    text: words
    textFormat: Text.PlainText
    topPadding: -rise * font.pixelSize
}
