import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Style

// A row that is switched between two states, both of which stay readable: なし | あり.
T.AbstractButton {
    id: root

    required property string title
    required property string hint
    required property string offText
    required property string onText
    property bool on: false
    property bool warns: false

    implicitHeight: Math.max(Style.rowHeight, texts.implicitHeight + 2 * Style.gapSmall)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: title + " " + (on ? onText : offText)
    Accessible.description: hint
    Accessible.checkable: true
    Accessible.checked: on
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Style.radius
        color: root.down ? Style.surfaceInfo : Style.surface
        border.width: Style.stroke
        border.color: root.on ? Style.blue : Style.lineStrong

        FocusRing {
            innerRadius: Style.radius
            visible: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Style.gap

        ColumnLayout {
            id: texts

            spacing: Style.gapTiny
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap

            Phrase {
                text: root.title
                font.pixelSize: Style.textButton
                font.bold: true
                lineHeight: 1
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Phrase {
                visible: text !== ""
                text: root.hint
                font.pixelSize: Style.textDetail
                color: root.warns ? Style.orangeInk : Style.inkSoft
                lineHeight: 1
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        SwitchHalf {
            text: root.offText
            active: !root.on
            Layout.fillHeight: true
        }

        SwitchHalf {
            text: root.onText
            active: root.on
            filled: true
            Layout.fillHeight: true
            Layout.leftMargin: -Style.gap
            Layout.rightMargin: Style.gapSmall
        }
    }

    component SwitchHalf: Item {
        id: half

        required property string text
        required property bool active
        property bool filled: false

        implicitWidth: Math.max(Style.toggleWidth, label.implicitWidth + 2 * Style.gapSmall)

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Style.gapSmall
            anchors.bottomMargin: Style.gapSmall
            radius: Style.radiusSmall
            color: !half.active ? Style.surface : half.filled ? Style.blue : Style.surfaceOff
            border.width: Style.stroke
            border.color: half.active && half.filled ? Style.blue : half.active ? Style.lineStrong : Style.line
        }

        Phrase {
            id: label

            anchors.centerIn: parent
            text: half.text
            font.pixelSize: Style.textBody
            font.bold: half.active
            color: half.active && half.filled ? Style.inkOnColor : half.active ? Style.ink : Style.inkOff
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
