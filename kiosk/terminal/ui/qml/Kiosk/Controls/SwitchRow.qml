import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A row that is switched between two states, both of which stay readable: なし | あり.
T.AbstractButton {
    id: root

    required property string hint
    required property string offText
    property bool on: false
    required property string onText
    required property string title
    property bool warns: false

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: Phrasing.plain(hint)
    Accessible.name: Phrasing.plain(title + " " + (on ? onText : offText))
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Style.rowHeight, texts.implicitHeight + 2 * Style.gapSmall)

    background: Rectangle {
        border.color: root.on ? Style.blue : Style.lineStrong
        border.width: Style.stroke
        color: root.down ? Style.surfaceInfo : Style.surface
        radius: Style.radius

        FocusRing {
            innerRadius: Style.radius
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Style.gap

        ColumnLayout {
            id: texts

            Layout.fillWidth: true
            Layout.leftMargin: Style.gap
            spacing: Style.gapTiny

            Phrase {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Style.textBody
                lineHeight: Style.lineHeightTight
                words: root.title
            }
            Phrase {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.warns ? Style.orangeInk : Style.inkSoft
                font.pixelSize: Style.textDetail
                lineHeight: Style.lineHeightTight
                visible: text !== ""
                words: root.hint
            }
        }
        SwitchHalf {
            Layout.fillHeight: true
            active: !root.on
            text: root.offText
        }
        SwitchHalf {
            Layout.fillHeight: true
            Layout.leftMargin: -Style.gap
            Layout.rightMargin: Style.gapSmall
            active: root.on
            text: root.onText
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    component SwitchHalf: Item {
        id: half

        required property bool active
        required property string text

        implicitWidth: Math.max(Style.toggleWidth, label.implicitWidth + 2 * Style.gapSmall)

        Rectangle {
            anchors.bottomMargin: Style.gapSmall
            anchors.fill: parent
            anchors.topMargin: Style.gapSmall
            border.color: half.active ? Style.blue : Style.lineStrong
            border.width: Style.stroke
            color: half.active ? Style.blue : Style.surface
            radius: Style.radiusSmall
        }
        Phrase {
            id: label

            Accessible.ignored: true
            anchors.centerIn: parent
            color: half.active ? Style.inkOnColor : Style.inkSoft
            font.bold: half.active
            font.pixelSize: Style.textBody
            words: half.text
            wrapMode: Text.NoWrap
        }
    }
}
