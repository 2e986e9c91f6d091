import Kiosk.Style
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Offers the other language under its own name, in the same place on every screen.
T.AbstractButton {
    id: root

    Accessible.name: text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Style.languageHeight
    implicitWidth: Math.max(Style.languageWidth, content.implicitWidth + 2 * Style.gap)

    background: Rectangle {
        border.color: Style.lineStrong
        border.width: Style.stroke
        color: root.down ? Style.surfaceInfo : Style.surface
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
            spacing: Style.gapTiny

            Icon {
                name: "globe"
                size: Style.textBody
            }
            Phrase {
                Accessible.ignored: true
                font.pixelSize: Style.textSmall
                words: root.text
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
