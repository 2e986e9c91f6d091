import Kiosk.Style
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One language to choose, under its own name and in its own type.
T.AbstractButton {
    id: root

    required property bool chosen
    required property string family
    required property real leading
    required property real ownLine
    required property string ownName
    required property real rise

    Accessible.checkable: chosen
    Accessible.checked: chosen
    Accessible.name: ownName
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Style.touch
    text: ownName

    background: Rectangle {
        border.color: Style.blue
        border.width: root.chosen ? Style.strokeStrong : Style.stroke
        color: root.down || root.chosen ? Style.surfaceInfo : Style.surface
        radius: Style.radiusSmall

        FocusRing {
            innerRadius: Style.radiusSmall
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Style.gapSmall

        ForeignWord {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap
            family: root.family
            font.bold: true
            font.pixelSize: Style.textOwnName
            leading: root.leading
            ownLine: root.ownLine
            rise: root.rise
            words: root.ownName
        }
        Icon {
            Layout.rightMargin: Style.gap
            name: "done"
            visible: root.chosen
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
