import QtQuick
import QtQuick.Templates as T
import Kiosk.Style

// One key of the keypad.
T.AbstractButton {
    id: root

    property bool secondary: false

    implicitWidth: Style.key
    implicitHeight: Style.key
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Style.radiusSmall
        color: root.down ? Style.surfaceInfo : root.secondary ? Style.surfaceOff : Style.surface
        border.width: Style.stroke
        border.color: root.down ? Style.blue : Style.lineStrong

        FocusRing {
            innerRadius: Style.radiusSmall
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        Phrase {
            anchors.centerIn: parent
            text: root.text
            font.pixelSize: root.secondary ? Style.textBody : Style.textDigit
            font.bold: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
