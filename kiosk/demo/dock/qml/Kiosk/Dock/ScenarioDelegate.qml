import QtQuick
import QtQuick.Templates as T

// One script: its name, how it ends, and what happens in it.
T.AbstractButton {
    id: root

    required property bool chosen
    required property string end
    required property int index
    required property string name
    required property string title

    Accessible.checked: chosen
    Accessible.description: title
    Accessible.name: name + ": " + end
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.TabFocus
    implicitHeight: DockStyle.scenarioHeight

    background: Rectangle {
        border.color: root.visualFocus ? DockStyle.focus : root.chosen ? DockStyle.amberDark : "transparent"
        border.width: root.visualFocus ? DockStyle.strokeFocus : 1
        color: root.down ? DockStyle.pressed : root.chosen ? DockStyle.chosen : DockStyle.surface
        radius: DockStyle.radius
    }
    contentItem: Item {
        Text {
            id: names

            Accessible.ignored: true
            color: DockStyle.ink
            font.bold: true
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textName
            text: root.name
            textFormat: Text.PlainText
            x: DockStyle.gap
            y: DockStyle.gapSmall
        }
        Text {
            Accessible.ignored: true
            anchors.baseline: names.baseline
            anchors.left: names.right
            anchors.leftMargin: DockStyle.gap
            anchors.right: parent.right
            anchors.rightMargin: DockStyle.gap
            color: DockStyle.inkSoft
            elide: Text.ElideRight
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textSmall
            horizontalAlignment: Text.AlignRight
            lineHeight: DockStyle.lineHeight
            text: root.end
            textFormat: Text.PlainText
        }
        Text {
            Accessible.ignored: true
            anchors.top: names.bottom
            color: DockStyle.inkSoft
            elide: Text.ElideRight
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textSmall
            lineHeight: DockStyle.lineHeight
            maximumLineCount: 2
            text: root.title
            textFormat: Text.PlainText
            width: parent.width - 2 * DockStyle.gap
            wrapMode: Text.Wrap
            x: DockStyle.gap
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
