import QtQuick
import QtQuick.Layouts

// A part of the dock: its name in both languages, what there is to know about it, its controls.
ColumnLayout {
    id: root

    required property string english
    required property string japanese
    property string remark: ""
    property color remarkInk: DockStyle.inkSoft

    spacing: DockStyle.gapSmall

    Rectangle {
        Layout.fillWidth: true
        color: DockStyle.line
        implicitHeight: 1
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: DockStyle.gapSmall

        Text {
            Accessible.name: root.japanese + " / " + root.english
            Accessible.role: Accessible.Heading
            color: DockStyle.ink
            font.bold: true
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textBody
            text: root.japanese
            textFormat: Text.PlainText
        }
        Text {
            Accessible.ignored: true
            color: DockStyle.inkSoft
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textSmall
            lineHeight: DockStyle.lineHeight
            text: root.english
            textFormat: Text.PlainText
        }
        Text {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            color: root.remarkInk
            elide: Text.ElideRight
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textSmall
            horizontalAlignment: Text.AlignRight
            lineHeight: DockStyle.lineHeight
            text: root.remark
            textFormat: Text.PlainText
        }
    }
}
