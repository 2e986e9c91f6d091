import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The one action that leads on: square, filled, at the bottom right.
T.AbstractButton {
    id: root

    Accessible.name: Phrasing.plain(text)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Style.touchLarge
    implicitWidth: Math.max(Style.primaryWidth, content.implicitWidth + 2 * Style.gapLarge)

    background: Rectangle {
        border.color: Style.line
        border.width: root.enabled ? 0 : Style.stroke
        color: !root.enabled ? Style.surfaceOff : root.down ? Style.bluePressed : Style.blue
        radius: Style.radiusSmall

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
                Accessible.ignored: true
                color: root.enabled ? Style.inkOnColor : Style.inkOff
                font.bold: true
                font.pixelSize: Style.textActionMain
                words: root.text
                wrapMode: Text.NoWrap
            }
            Icon {
                name: root.enabled ? "forward-white" : "forward-grey"
                size: Style.textAction
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
