import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One page of the dock: its sections from top to bottom; scrolls where the window is low.
Flickable {
    id: root

    default property alias sections: column.data

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    contentWidth: width

    T.ScrollBar.vertical: T.ScrollBar {
        implicitWidth: DockStyle.scrollBar
        visible: size < 1

        contentItem: Rectangle {
            color: DockStyle.amberDark
            implicitWidth: DockStyle.scrollBar
            opacity: 0.5
            radius: width / 2
        }
    }

    ColumnLayout {
        id: column

        height: Math.max(implicitHeight, root.height)
        spacing: DockStyle.gap
        width: root.width - 2 * DockStyle.margin
        x: DockStyle.margin
    }
}
