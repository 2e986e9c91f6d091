import QtQuick
import QtQuick.Templates as T
import Kiosk.Style

// The quiet way out beside the way back: underlined words without a frame.
T.AbstractButton {
    id: root

    implicitWidth: phrase.implicitWidth + 2 * Style.gap
    implicitHeight: Style.touch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

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

            anchors.centerIn: parent
            text: root.text
            font.pixelSize: Style.textBody
            font.underline: true
            color: root.down ? Style.blue : Style.inkSoft
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
