pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// What came out of the printers, newest last.
Section {
    id: root

    required property PaperPanel panel

    signal enlarged(number: int, picture: string, pages: int, sheets: int)

    english: "Paper tray"
    japanese: "出てきた紙"
    remark: panel.count > 0 ? "押すと拡大 / press to enlarge" : ""

    RowLayout {
        Layout.fillWidth: true
        spacing: DockStyle.gap

        ListView {
            id: papers

            Accessible.name: "出てきた紙 / Papers that came out"
            Accessible.role: Accessible.List
            Layout.fillWidth: true
            Layout.preferredHeight: 128
            clip: true
            model: root.panel.papers
            objectName: "papers"
            orientation: ListView.Horizontal
            spacing: DockStyle.gap

            delegate: PaperDelegate {
                objectName: "paper" + number

                onClicked: root.enlarged(number, picture, pages, sheets)
            }

            onCountChanged: Qt.callLater(positionViewAtEnd)

            Text {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: DockStyle.inkSoft
                font.family: DockStyle.family
                font.pixelSize: DockStyle.textSmall
                horizontalAlignment: Text.AlignHCenter
                lineHeight: DockStyle.lineHeight
                text: "まだありません\nnothing printed yet"
                textFormat: Text.PlainText
                visible: papers.count === 0
            }
        }
        DockButton {
            enabled: root.panel.count > 0
            english: "Take all"
            implicitWidth: 72
            japanese: "取る"
            objectName: "takePapers"

            onClicked: root.panel.takeAll()
        }
    }
}
