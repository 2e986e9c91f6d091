import Kiosk.Style
import QtQuick

// Text in the screens' face; wraps, and never cuts.
Text {
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Style.ink
    font.family: Style.family
    font.pixelSize: Style.textBody
    lineHeight: Style.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
