import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// A line of reassurance or warning with its sign.
RowLayout {
    id: root

    property string icon: "info"
    property real size: Style.textDetail
    property bool strong: false
    required property string text

    spacing: Style.gapSmall

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.icon
    }
    Phrase {
        Layout.alignment: Qt.AlignVCenter
        Layout.fillWidth: true
        font.bold: root.strong
        font.pixelSize: root.size
        words: root.text
    }
}
