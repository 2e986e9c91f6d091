pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Whose card it is, in which state, and whether it lies on the reader.
Section {
    id: root

    required property CardPanel panel

    english: "Card"
    japanese: "カード"
    remark: "暗証番号 PIN " + panel.pin

    ListView {
        Accessible.name: "カードを選ぶ / Choose a card"
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: 2 * DockStyle.rowHeight
        clip: true
        model: root.panel.people
        objectName: "cast"
        spacing: 2

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
        delegate: CastDelegate {
            width: ListView.view.width - 10

            onClicked: root.panel.choose(index)
        }
    }
    DockButton {
        Layout.fillWidth: true
        english: root.panel.kindEnglish
        japanese: root.panel.kindJapanese
        objectName: "nextKind"

        onClicked: root.panel.nextKind()
    }
    DockButton {
        Layout.fillWidth: true
        english: root.panel.onReader ? "Take the card away" : "Lay the card on the reader"
        japanese: root.panel.onReader ? "カードを取る" : "カードを置く"
        objectName: "layOrLift"

        onClicked: root.panel.layOrLift()
    }
}
