import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Templates as T

// One key of the keypad.
T.AbstractButton {
    id: root

    property bool secondary: false
    property real size: secondary ? Style.textKeyWord : Style.textDigit

    Accessible.name: Phrasing.plain(text)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Style.key
    implicitWidth: Style.key

    background: Rectangle {
        border.color: root.down ? Style.blue : root.enabled ? Style.lineStrong : Style.line
        border.width: Style.stroke
        color: root.down ? Style.surfaceInfo : root.secondary || !root.enabled ? Style.surfaceOff : Style.surface
        radius: Style.radiusSmall

        FocusRing {
            innerRadius: Style.radiusSmall
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Phrase {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: root.enabled ? Style.ink : Style.inkOff
            font.bold: true
            font.pixelSize: root.size
            fontSizeMode: root.secondary ? Text.HorizontalFit : Text.FixedSize
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Style.lineHeightSingle
            minimumPixelSize: Style.textFitted
            width: root.secondary ? parent.width - Style.gapTiny : implicitWidth
            words: root.text
            wrapMode: Text.NoWrap
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
