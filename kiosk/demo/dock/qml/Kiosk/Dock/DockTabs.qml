pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The pages of the dock by name.
RowLayout {
    id: root

    property int current: 0
    required property list<var> pages

    Accessible.name: "ページ / Pages"
    Accessible.role: Accessible.PageTabList
    spacing: 0
    uniformCellSizes: true

    Repeater {
        model: root.pages

        T.AbstractButton {
            id: tab

            required property int index
            required property var modelData
            readonly property bool shown: root.current === index

            Accessible.name: modelData.japanese + " / " + modelData.english
            Accessible.role: Accessible.PageTab
            Accessible.selected: shown
            Layout.fillWidth: true
            focusPolicy: Qt.TabFocus
            implicitHeight: DockStyle.tabHeight
            objectName: modelData.name

            background: Rectangle {
                color: tab.shown ? DockStyle.page : tab.down ? DockStyle.pressed : DockStyle.chosen

                Rectangle {
                    color: tab.visualFocus ? DockStyle.focus : DockStyle.amberDark
                    height: tab.visualFocus ? DockStyle.strokeFocus : DockStyle.stroke
                    visible: tab.shown || tab.visualFocus
                    width: parent.width
                }
            }
            contentItem: Item {
                TwoTongues {
                    anchors.verticalCenter: parent.verticalCenter
                    english: tab.modelData.english
                    ink: tab.shown ? DockStyle.ink : DockStyle.inkSoft
                    japanese: tab.modelData.japanese
                    side: Text.AlignHCenter
                    width: parent.width
                }
            }

            Keys.onEnterPressed: click()
            Keys.onReturnPressed: click()
            onClicked: root.current = index
        }
    }
}
