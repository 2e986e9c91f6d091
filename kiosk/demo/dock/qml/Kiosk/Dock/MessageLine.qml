import QtQuick

// What happened last.
Rectangle {
    id: root

    required property string english
    required property string japanese
    required property string time

    Accessible.name: time + " " + japanese + " / " + english
    Accessible.role: Accessible.AlertMessage
    color: DockStyle.chosen
    implicitHeight: 46

    Text {
        id: clock

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: DockStyle.margin
        color: DockStyle.inkSoft
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textSmall
        lineHeight: DockStyle.lineHeight
        text: root.time
        textFormat: Text.PlainText
        y: DockStyle.gap
    }
    TwoTongues {
        anchors.left: parent.left
        anchors.margins: DockStyle.margin
        anchors.right: root.time === "" ? parent.right : clock.left
        anchors.verticalCenter: parent.verticalCenter
        english: root.english
        japanese: root.japanese
    }
}
