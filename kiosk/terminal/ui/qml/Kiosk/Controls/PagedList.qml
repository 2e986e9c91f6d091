import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// A list that is turned page by page with large keys; the keys show only where there is more.
FocusScope {
    id: root

    property int columns: 1
    readonly property int count: grid.count
    required property Component delegate
    readonly property int firstShown: Math.round(grid.contentY / rowHeight) * columns + 1
    readonly property int lastShown: Math.min(count, firstShown + rowsThatFit * columns - 1)
    readonly property bool longer: rows > rowsThatFit
    property real lowestRow: Style.choiceHeight + Style.gap
    required property var model
    readonly property real neededRow: Style.doubleText ? heightOf(grid.contentItem.children) + Style.gap : 0
    required property string nextText
    required property string previousText
    // Rows of double letters are as high as the highest of them, and the page that holds the list is turned.
    readonly property real rowHeight: Style.doubleText ? Math.max(tallestRow, neededRow) : Math.min(tallestRow, Math.floor(height / Math.min(rowsThatFit, rows)))
    readonly property int rows: Math.max(1, Math.ceil(count / columns))
    readonly property int rowsThatFit: Style.doubleText ? rows : Math.max(1, Math.floor(height / lowestRow))
    property real tallestRow: Style.choiceHeight + Style.gap

    function heightOf(cells: var): real {
        let highest = 0;
        for (const cell of cells)
            highest = Math.max(highest, cell.children.length > 0 ? cell.children[0].implicitHeight : 0);
        return highest;
    }
    function page(): real {
        return rowsThatFit * rowHeight;
    }

    implicitHeight: rows * (Style.doubleText ? rowHeight : tallestRow)

    RowLayout {
        anchors.fill: parent
        spacing: Style.gap

        GridView {
            id: grid

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(root.rows, root.rowsThatFit) * root.rowHeight
            boundsBehavior: Flickable.StopAtBounds
            // Rows that were measured stay: without them the height would change that took them out of sight.
            cacheBuffer: Style.doubleText ? Style.farBelow : 0
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
                Layout.preferredWidth: Style.touchLarge
                description: root.previousText
                enabled: !grid.atYBeginning
                text: "▲"

                onClicked: grid.contentY = Math.max(0, grid.contentY - root.page())
            }
            Phrase {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: Style.touchLarge
                color: Style.inkSoft
                font.pixelSize: Style.textSmall
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Style.lineHeightTight
                objectName: "place"
                words: root.firstShown + "–" + root.lastShown + "\n/ " + root.count
            }
            QuietButton {
                Layout.fillHeight: true
                Layout.preferredWidth: Style.touchLarge
                description: root.nextText
                enabled: !grid.atYEnd
                objectName: "nextPage"
                text: "▼"

                onClicked: grid.contentY = Math.min(grid.contentHeight - grid.height, grid.contentY + root.page())
            }
        }
    }
}
