import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Style

// One step back or the end of the session: round, outlined, at the bottom left.
T.AbstractButton {
    id: root

    implicitWidth: Math.max(Style.backWidth, content.implicitWidth + 2 * Style.gapLarge)
    implicitHeight: Style.touch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: height / 2
        color: root.down ? Style.surfaceOff : Style.surface
        border.width: Style.stroke
        border.color: Style.inkSoft

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
                text: root.text
                font.pixelSize: Style.textButton
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
