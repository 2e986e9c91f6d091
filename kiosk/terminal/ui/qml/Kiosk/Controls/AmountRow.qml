import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// A name and an amount on one line.
RowLayout {
    id: root

    required property string amount
    property color amountColor: Style.ink
    required property string name
    property real size: Style.textAmount
    property bool strong: false

    spacing: Style.gap

    Phrase {
        Layout.alignment: Qt.AlignVCenter
        Layout.fillWidth: true
        color: root.strong ? Style.ink : Style.inkSoft
        font.bold: root.strong
        font.pixelSize: root.strong ? Style.textHeading : Style.textButton
        words: root.name
    }
    Phrase {
        color: root.amountColor
        font.bold: true
        font.pixelSize: root.size
        lineHeight: Style.lineHeightSingle
        words: root.amount
        wrapMode: Text.NoWrap
    }
}
