import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// The tool beside the kiosk: a page for each thing that one does with it, and what happened last.
Rectangle {
    id: root

    required property DockView dock

    signal enlarged(number: int, picture: string, pages: int)

    color: DockStyle.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DockBanner {
            Layout.fillWidth: true
            time: root.dock.shop.time
        }
        DockTabs {
            id: tabs

            Layout.fillWidth: true
            pages: [
                {
                    name: "visitTab",
                    japanese: "来店者",
                    english: "Visitor"
                },
                {
                    name: "mishapsTab",
                    japanese: "できごと",
                    english: "Mishaps"
                },
                {
                    name: "recordsTab",
                    japanese: "記録",
                    english: "Records"
                }
            ]
        }
        StackLayout {
            Layout.bottomMargin: DockStyle.gapSmall
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.topMargin: DockStyle.gapSmall
            currentIndex: tabs.current

            VisitPage {
                dock: root.dock

                onEnlarged: (number, picture, pages) => root.enlarged(number, picture, pages)
            }
            MishapsPage {
                dock: root.dock
            }
            RecordsPage {
                dock: root.dock
            }
        }
        MessageLine {
            Layout.fillWidth: true
            english: root.dock.messageEnglish
            japanese: root.dock.message
        }
    }
    Rectangle {
        color: DockStyle.amberDark
        height: parent.height
        width: DockStyle.stroke
    }
}
