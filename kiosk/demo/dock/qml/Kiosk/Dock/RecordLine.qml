import QtQuick

// One record: what at the left, more about it, a number at the right; in English below, if there is a second line.
Item {
    id: root

    property string detail: ""
    property string end: ""
    property color ink: DockStyle.ink
    property string middle: ""
    required property string start

    Accessible.name: start + " " + middle + " " + end + " " + detail
    Accessible.role: Accessible.ListItem
    implicitHeight: detail === "" ? DockStyle.recordHeight : 2 * DockStyle.recordHeight

    Text {
        id: first

        Accessible.ignored: true
        color: root.ink
        font.bold: true
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textSmall
        lineHeight: DockStyle.lineHeight
        text: root.start
        textFormat: Text.PlainText
    }
    Text {
        Accessible.ignored: true
        anchors.left: first.right
        anchors.leftMargin: DockStyle.gap
        anchors.right: root.detail === "" ? last.left : parent.right
        anchors.rightMargin: DockStyle.gapSmall
        color: root.ink
        elide: Text.ElideRight
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textSmall
        lineHeight: DockStyle.lineHeight
        text: root.middle
        textFormat: Text.PlainText
    }
    Text {
        id: last

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: DockStyle.gap
        color: DockStyle.inkSoft
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textSmall
        lineHeight: DockStyle.lineHeight
        text: root.end
        textFormat: Text.PlainText
        y: root.detail === "" ? 0 : DockStyle.recordHeight
    }
    Text {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.right: last.left
        anchors.rightMargin: DockStyle.gapSmall
        color: DockStyle.inkSoft
        elide: Text.ElideRight
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textSmall
        lineHeight: DockStyle.lineHeight
        text: root.detail
        textFormat: Text.PlainText
        y: DockStyle.recordHeight
    }
}
