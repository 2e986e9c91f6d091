import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Style

// Offers the other language under its own name, in the same place on every screen.
T.AbstractButton {
    id: root

    implicitWidth: Math.max(Style.languageWidth, content.implicitWidth + 2 * Style.gap)
    implicitHeight: Style.languageHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: height / 2
        color: root.down ? Style.surfaceInfo : Style.surface
        border.width: Style.stroke
        border.color: Style.lineStrong

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
                text: root.text
                font.pixelSize: Style.textSmall
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
