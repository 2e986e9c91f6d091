import QtQuick

// What happened last.
Rectangle {
    id: root

    required property string english
    required property string japanese

    Accessible.name: japanese + " / " + english
    Accessible.role: Accessible.AlertMessage
    color: DockStyle.chosen
    implicitHeight: 46

    TwoTongues {
        anchors.left: parent.left
        anchors.margins: DockStyle.margin
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        english: root.english
        japanese: root.japanese
    }
}
