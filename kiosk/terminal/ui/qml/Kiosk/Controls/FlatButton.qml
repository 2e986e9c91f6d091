import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Templates as T

// The quiet way out beside the way back: underlined words without a frame.
T.AbstractButton {
    id: root

    Accessible.name: Phrasing.plain(text)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Style.touch
    implicitWidth: phrase.implicitWidth + 2 * Style.gap

    background: Item {
        FocusRing {
            innerRadius: Style.radiusSmall
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: phrase.implicitWidth

        Phrase {
            id: phrase

            Accessible.ignored: true
            anchors.centerIn: parent
            color: root.down ? Style.blue : Style.inkSoft
            font.pixelSize: Style.textActionQuiet
            font.underline: true
            words: root.text
            wrapMode: Text.NoWrap
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
