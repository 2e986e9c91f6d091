import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

// The machine works and the citizen waits: what it does, and what not to do meanwhile.
Page {
    id: root

    property string advice: ""
    property string adviceIcon: "info"

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Style.textWidest)
        spacing: Style.gapLarge

        ProgressRing {
            description: root.title
            Layout.alignment: Qt.AlignHCenter
        }

        Hint {
            visible: root.advice !== ""
            text: root.advice
            icon: root.adviceIcon
            size: Style.textBody
            Layout.fillWidth: false
            Layout.maximumWidth: Style.textWidest
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
