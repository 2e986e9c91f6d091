import QtQuick
import QtQuick.Templates as T

// One person of the cast: name and part; marked where this card is chosen, or lies on the reader.
T.AbstractButton {
    id: root

    required property bool chosen
    required property int index
    required property string name
    required property bool onReader
    required property string part
    required property string partEnglish

    Accessible.checked: chosen
    Accessible.description: part + " / " + partEnglish
    Accessible.name: name
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.TabFocus
    implicitHeight: DockStyle.rowHeight

    background: Rectangle {
        border.color: root.visualFocus ? DockStyle.focus : root.chosen ? DockStyle.amberDark : "transparent"
        border.width: root.visualFocus ? 3 : 1
        color: root.down ? DockStyle.pressed : root.chosen ? DockStyle.chosen : DockStyle.surface
        radius: DockStyle.radius
    }
    contentItem: Column {
        leftPadding: DockStyle.gap
        rightPadding: DockStyle.gap
        topPadding: 3

        Row {
            spacing: DockStyle.gap
            width: root.width - 2 * DockStyle.gap

            Text {
                id: names

                Accessible.ignored: true
                color: root.onReader ? DockStyle.good : DockStyle.ink
                font.bold: true
                font.family: DockStyle.family
                font.pixelSize: DockStyle.textBody
                height: DockStyle.rowHeight / 2 - 2
                text: (root.onReader ? "▣ " : "") + root.name
                textFormat: Text.PlainText
            }
            Text {
                Accessible.ignored: true
                anchors.baseline: names.baseline
                color: DockStyle.inkSoft
                elide: Text.ElideRight
                font.family: DockStyle.family
                font.pixelSize: DockStyle.textSmall
                lineHeight: DockStyle.lineHeight
                text: root.part
                textFormat: Text.PlainText
                width: parent.width - names.width - parent.spacing
            }
        }
        Text {
            Accessible.ignored: true
            color: DockStyle.inkSoft
            elide: Text.ElideRight
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textSmall
            lineHeight: DockStyle.lineHeight
            text: root.partEnglish
            textFormat: Text.PlainText
            width: root.width - 2 * DockStyle.gap
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
