import QtQuick.Layouts

// A button of a grid.
DockButton {
    Layout.fillWidth: true
    implicitHeight: DockStyle.smallButtonHeight
}
