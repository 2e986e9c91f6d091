import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// Text in the screens' face; wraps between phrases, and never cuts.
Text {
    required property string words

    Accessible.name: words
    Accessible.role: Accessible.StaticText
    color: Style.ink
    font.family: Style.family
    font.pixelSize: Style.textBody
    lineHeight: wrapMode === Text.NoWrap ? Style.lineHeightSingle : Style.lineHeight
    text: wrapMode === Text.NoWrap ? words : Phrasing.whole(words)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
