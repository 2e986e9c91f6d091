import QtQuick
import QtQuick.Templates as T
import Kiosk.Style

// A secondary action inside the content: outlined in blue.
T.AbstractButton {
    id: root

    required property string description

    implicitWidth: Math.max(Style.touch, phrase.implicitWidth + 2 * Style.gap)
    implicitHeight: Style.touch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: description
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Style.radiusSmall
        color: !root.enabled ? Style.surfaceOff : root.down ? Style.surfaceInfo : Style.surface
        border.width: Style.stroke
        border.color: root.enabled ? Style.blue : Style.line

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
            font.pixelSize: Style.textButton
            font.bold: true
            color: root.enabled ? Style.blue : Style.inkOff
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
