import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// A number with one key to make it smaller and one to make it larger.
RowLayout {
    id: root

    required property int value
    required property int most
    required property string lessText
    required property string moreText
    required property string valueText

    signal wanted(int value)

    spacing: Style.gapLarge

    Key {
        text: "−"
        enabled: root.value > 1
        opacity: enabled ? 1 : 0.4
        implicitWidth: Style.keyWidest
        implicitHeight: Style.choiceHeight
        Accessible.name: root.lessText
        onClicked: root.wanted(root.value - 1)
    }

    Phrase {
        text: root.valueText
        font.pixelSize: Style.textHuge
        font.bold: true
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Layout.minimumWidth: Style.sideWidth
    }

    Key {
        text: "+"
        enabled: root.value < root.most
        opacity: enabled ? 1 : 0.4
        implicitWidth: Style.keyWidest
        implicitHeight: Style.choiceHeight
        Accessible.name: root.moreText
        onClicked: root.wanted(root.value + 1)
    }
}
