pragma ComponentBehavior: Bound

import Kiosk.Bridge
import Kiosk.Style
import QtQuick

// Readings in small kana above the words of a text.
Item {
    id: root

    required property Text base
    required property string words

    Repeater {
        model: Phrasing.readings(root.words, root.base.font, root.base.width, root.base.wrapMode, root.base.horizontalAlignment)

        Text {
            required property var modelData

            Accessible.ignored: true
            color: root.base.color
            font.family: root.base.font.family
            font.pixelSize: Math.round(root.base.font.pixelSize * Style.readingSize)
            text: modelData.kana
            textFormat: Text.PlainText
            x: modelData.middle - width / 2
            y: root.base.topPadding + modelData.line * root.base.contentHeight / Math.max(1, root.base.lineCount) - height + root.base.font.pixelSize * Style.readingSink
        }
    }
}
