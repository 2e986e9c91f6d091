import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// A line of reassurance or warning with its sign.
RowLayout {
    id: root

    required property string text
    property string icon: "info"
    property real size: Style.textDetail
    property bool strong: false

    spacing: Style.gapSmall

    Icon {
        name: root.icon
        Layout.alignment: Qt.AlignTop
    }

    Phrase {
        text: root.text
        font.pixelSize: root.size
        font.bold: root.strong
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
    }
}
