import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// A name and an amount on one line.
RowLayout {
    id: root

    required property string name
    required property string amount
    property real size: Style.textAmount
    property color amountColor: Style.ink
    property bool strong: false

    spacing: Style.gap

    Phrase {
        text: root.name
        font.pixelSize: root.strong ? Style.textHeading : Style.textButton
        font.bold: root.strong
        color: root.strong ? Style.ink : Style.inkSoft
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
    }

    Phrase {
        text: root.amount
        font.pixelSize: root.size
        font.bold: true
        color: root.amountColor
        wrapMode: Text.NoWrap
        lineHeight: 1
    }
}
