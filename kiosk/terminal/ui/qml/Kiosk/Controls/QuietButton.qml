import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Templates as T

// A secondary action inside the content: outlined in blue.
T.AbstractButton {
    id: root

    required property string description

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Style.touch
    implicitWidth: Math.max(Style.touch, phrase.implicitWidth + 2 * Style.gap)

    background: Rectangle {
        border.color: root.enabled ? Style.blue : Style.line
        border.width: Style.stroke
        color: !root.enabled ? Style.surfaceOff : root.down ? Style.surfaceInfo : Style.surface
        radius: Style.radiusSmall

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
            color: root.enabled ? Style.blue : Style.inkOff
            font.bold: true
            font.pixelSize: Style.textAction
            words: root.text
            wrapMode: Text.NoWrap
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
