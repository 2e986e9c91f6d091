import QtQuick

// Says that nothing here is real, and what time it is in the demo.
Rectangle {
    id: root

    required property string time

    color: DockStyle.amber
    implicitHeight: DockStyle.bannerHeight

    Text {
        id: title

        Accessible.name: "みほん デモ / demo"
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: DockStyle.margin
        anchors.verticalCenter: parent.verticalCenter
        color: DockStyle.ink
        font.bold: true
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textTitle
        text: "みほん"
        textFormat: Text.PlainText
    }
    TwoTongues {
        Accessible.ignored: false
        Accessible.name: japanese + " / " + english
        Accessible.role: Accessible.StaticText
        anchors.left: title.right
        anchors.leftMargin: DockStyle.margin
        anchors.right: parent.right
        anchors.rightMargin: DockStyle.margin
        anchors.verticalCenter: parent.verticalCenter
        english: "Demo – the people are made up"
        japanese: root.time
        side: Text.AlignRight
    }
}
