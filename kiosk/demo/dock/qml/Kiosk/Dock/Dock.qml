import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// The tool beside the kiosk: card, money, telephone, papers, shop, and what happened last.
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
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.margins: DockStyle.margin
            spacing: DockStyle.gap

            CardSection {
                Layout.fillHeight: true
                Layout.fillWidth: true
                panel: root.dock.card
            }
            MoneySection {
                Layout.fillWidth: true
                panel: root.dock.money
            }
            CashlessSection {
                Layout.fillWidth: true
                panel: root.dock.cashless
            }
            PaperSection {
                Layout.fillWidth: true
                panel: root.dock.paper

                onEnlarged: (number, picture, pages) => root.enlarged(number, picture, pages)
            }
            ShopSection {
                Layout.fillWidth: true
                panel: root.dock.shop
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
        width: 2
    }
}
