import QtQuick

// The same in Japanese and, smaller below it, in English.
Column {
    id: root

    required property string english
    property color ink: DockStyle.ink
    required property string japanese
    property int side: Text.AlignLeft

    Accessible.ignored: true
    spacing: 0

    Text {
        Accessible.ignored: true
        color: root.ink
        elide: Text.ElideRight
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textBody
        horizontalAlignment: root.side
        lineHeight: DockStyle.lineHeight
        text: root.japanese
        textFormat: Text.PlainText
        width: root.width
    }
    Text {
        Accessible.ignored: true
        color: root.ink
        elide: Text.ElideRight
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textSmall
        horizontalAlignment: root.side
        lineHeight: DockStyle.lineHeight
        opacity: 0.85
        text: root.english
        textFormat: Text.PlainText
        width: root.width
    }
}
