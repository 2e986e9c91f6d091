import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// The machine works and the citizen waits: what it does, and what not to do meanwhile.
Page {
    id: root

    property string advice: ""
    property string adviceIcon: "info"

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Style.gapLarge
        width: Math.min(parent.width, Style.textWidest)

        ProgressRing {
            Layout.alignment: Qt.AlignHCenter
            description: root.title
        }
        Hint {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.maximumWidth: Style.textWidest
            icon: root.adviceIcon
            size: Style.textBody
            text: root.advice
            visible: root.advice !== ""
        }
    }
}
