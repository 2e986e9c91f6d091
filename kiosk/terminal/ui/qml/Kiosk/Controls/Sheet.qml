import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// What a citizen laid over the present page to choose from: below the header, as high as its content.
FocusScope {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    required property real widest

    Veil {
        anchors.fill: parent
    }
    Panel {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Style.headerHeight / 2
        height: column.implicitHeight + 2 * Style.gapLarge
        width: Math.min(root.widest, parent.width - 2 * Style.gap)

        ColumnLayout {
            id: column

            spacing: Style.gap

            anchors {
                left: parent.left
                margins: Style.gapLarge
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
        }
    }
}
