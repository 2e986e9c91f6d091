import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One step back or the end of the session: round, outlined, at the bottom left.
T.AbstractButton {
    id: root

    Accessible.name: Phrasing.plain(text)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Style.touch
    implicitWidth: Math.max(Style.backWidth, content.implicitWidth + 2 * Style.gapLarge)

    background: Rectangle {
        border.color: Style.inkSoft
        border.width: Style.stroke
        color: root.down ? Style.surfaceOff : Style.surface
        radius: height / 2

        FocusRing {
            innerRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: content.implicitWidth

        RowLayout {
            id: content

            anchors.centerIn: parent
            spacing: Style.gapSmall

            Icon {
                name: "back"
                size: Style.textBody
            }
            Phrase {
                Accessible.ignored: true
                font.pixelSize: Style.textAction
                words: root.text
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
