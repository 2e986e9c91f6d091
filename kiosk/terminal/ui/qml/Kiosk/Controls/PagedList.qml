import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// A list that is turned page by page with large keys; the keys show only where there is more.
RowLayout {
    id: root

    required property var model
    required property Component delegate
    required property string previousText
    required property string nextText
    property int columns: 1
    property real rowHeight: Style.choiceHeight + Style.gap

    readonly property bool longer: grid.contentHeight > grid.height + Style.gap

    spacing: Style.gap

    GridView {
        id: grid

        objectName: "pages"
        clip: true
        interactive: root.longer
        boundsBehavior: Flickable.StopAtBounds
        model: root.model
        delegate: root.delegate
        cellWidth: Math.floor(width / root.columns)
        cellHeight: root.rowHeight
        snapMode: GridView.SnapToRow
        keyNavigationEnabled: false
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    ColumnLayout {
        visible: root.longer
        spacing: Style.gap
        Layout.fillHeight: true

        QuietButton {
            text: "▲"
            description: root.previousText
            enabled: !grid.atYBeginning
            Layout.preferredWidth: Style.choiceHeight
            Layout.fillHeight: true
            onClicked: grid.contentY = Math.max(0, grid.contentY - root.page())
        }

        QuietButton {
            text: "▼"
            description: root.nextText
            enabled: !grid.atYEnd
            Layout.preferredWidth: Style.choiceHeight
            Layout.fillHeight: true
            onClicked: grid.contentY = Math.min(grid.contentHeight - grid.height, grid.contentY + root.page())
        }
    }

    function page(): real {
        return Math.max(1, Math.floor(grid.height / grid.cellHeight)) * grid.cellHeight;
    }
}
