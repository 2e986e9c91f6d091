import QtQuick
import QtQuick.Layouts

// Small buttons side by side, three in a row: what can be done to one device.
GridLayout {
    Layout.fillWidth: true
    columnSpacing: DockStyle.gapSmall
    columns: 3
    rowSpacing: DockStyle.gapSmall
    uniformCellWidths: true
}
