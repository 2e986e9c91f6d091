import QtQuick
import QtQuick.Templates as T

// A coin or a note; dashed and pale while the machine would give it straight back.
T.AbstractButton {
    id: root

    required property bool accepted
    required property bool note
    required property int value

    Accessible.description: accepted ? "受け付けます / is taken now" : "受け付けません / comes straight back now"
    Accessible.name: value + "円 / yen"
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    implicitHeight: 48
    implicitWidth: note ? 84 : 48

    background: Rectangle {
        border.color: root.visualFocus ? DockStyle.focus : DockStyle.amberDark
        border.width: root.visualFocus ? 3 : root.accepted ? 2 : 1
        color: root.down ? DockStyle.pressed : root.accepted ? DockStyle.surface : DockStyle.page
        radius: root.note ? 4 : height / 2
    }
    contentItem: Text {
        Accessible.ignored: true
        color: root.accepted ? DockStyle.ink : DockStyle.inkSoft
        font.bold: root.accepted
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textBody
        horizontalAlignment: Text.AlignHCenter
        text: root.note ? root.value.toLocaleString(Qt.locale("ja_JP"), "f", 0) : root.value
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
