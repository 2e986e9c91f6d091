import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Style

// The one action that leads on: square, filled, at the bottom right.
T.AbstractButton {
    id: root

    implicitWidth: Math.max(Style.primaryWidth, content.implicitWidth + 2 * Style.gapLarge)
    implicitHeight: Style.touchLarge
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Style.radiusSmall
        color: !root.enabled ? Style.surfaceOff : root.down ? Style.bluePressed : Style.blue
        border.width: root.enabled ? 0 : Style.stroke
        border.color: Style.line

        FocusRing {
            innerRadius: Style.radiusSmall
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth

        RowLayout {
            id: content

            anchors.centerIn: parent
            spacing: Style.gap

            Phrase {
                text: root.text
                font.pixelSize: Style.textPrimary
                font.bold: true
                color: root.enabled ? Style.inkOnColor : Style.inkOff
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                name: root.enabled ? "forward-white" : "forward-grey"
                size: Style.textButton
            }
        }
    }
}
