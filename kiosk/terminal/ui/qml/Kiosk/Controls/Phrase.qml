import QtQuick
import Kiosk.Style

// Text in the screens' face; wraps, and never cuts.
Text {
    font.families: Style.families
    font.pixelSize: Style.textBody
    color: Style.ink
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    lineHeight: Style.lineHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
