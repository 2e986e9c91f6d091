import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// A list that is turned page by page with large keys; the keys show only where there is more.
FocusScope {
    id: root

    property int columns: 1
    required property Component delegate
    readonly property bool longer: grid.contentHeight > height + Style.gap
    required property var model
    required property string nextText
    required property string previousText
    property real rowHeight: Style.choiceHeight + Style.gap

    function page(): real {
        return Math.max(1, Math.floor(grid.height / grid.cellHeight)) * grid.cellHeight;
    }

    implicitHeight: grid.contentHeight

    RowLayout {
        anchors.fill: parent
        spacing: Style.gap

        GridView {
            id: grid

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            cellHeight: root.rowHeight
            cellWidth: Math.floor(width / root.columns)
            clip: root.longer
            delegate: root.delegate
            interactive: root.longer
            keyNavigationEnabled: false
            model: root.model
            objectName: "pages"
            snapMode: GridView.SnapToRow
        }

        ColumnLayout {
            Layout.fillHeight: true
            spacing: Style.gap
            visible: root.longer

            QuietButton {
                Layout.fillHeight: true
                Layout.preferredWidth: Style.choiceHeight
                description: root.previousText
                enabled: !grid.atYBeginning
                text: "▲"

                onClicked: grid.contentY = Math.max(0, grid.contentY - root.page())
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.preferredWidth: Style.choiceHeight
                description: root.nextText
                enabled: !grid.atYEnd
                text: "▼"

                onClicked: grid.contentY = Math.min(grid.contentHeight - grid.height, grid.contentY + root.page())
            }
        }
    }
}
