import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// A number with one key to make it smaller and one to make it larger.
RowLayout {
    id: root

    required property string lessText
    required property string moreText
    required property int most
    required property int value
    required property string valueText

    signal wanted(int value)

    spacing: Style.gapLarge

    Key {
        Accessible.name: Phrasing.plain(root.lessText)
        enabled: root.value > 1
        implicitHeight: Style.choiceHeight
        implicitWidth: Style.keyWidest
        text: "−"

        onClicked: root.wanted(root.value - 1)
    }
    Phrase {
        Layout.minimumWidth: Style.sideWidth
        font.bold: true
        font.pixelSize: Style.textHuge
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Style.lineHeightSingle
        words: root.valueText
        wrapMode: Text.NoWrap
    }
    Key {
        Accessible.name: Phrasing.plain(root.moreText)
        enabled: root.value < root.most
        implicitHeight: Style.choiceHeight
        implicitWidth: Style.keyWidest
        text: "+"

        onClicked: root.wanted(root.value + 1)
    }
}
