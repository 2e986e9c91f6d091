import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// The tool beside the kiosk: a page for each thing that one does with it, and what happened last.
Rectangle {
    id: root

    required property DockView dock

    signal enlarged(number: int, picture: string, pages: int, sheets: int)
    signal stepEnlarged(place: int)

    color: DockStyle.page

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DockBanner {
            Layout.fillWidth: true
            time: root.dock.time.now
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
                    name: "playerTab",
                    japanese: "台本",
                    english: "Scenarios"
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

                onEnlarged: (number, picture, pages, sheets) => root.enlarged(number, picture, pages, sheets)
            }
            PlayerPage {
                panel: root.dock.player

                onEnlarged: place => root.stepEnlarged(place)
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
            time: root.dock.messageTime
        }
    }
    Rectangle {
        color: DockStyle.amberDark
        height: parent.height
        width: DockStyle.stroke
    }
}
