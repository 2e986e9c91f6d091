pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// Purse and tray of the change machine.
Section {
    id: root

    required property MoneyPanel panel

    english: "Money"
    japanese: "お金"
    remark: panel.accepting ? "受付中 / the machine takes money" : "受け付けていません / takes none now"
    remarkInk: panel.accepting ? DockStyle.good : DockStyle.inkSoft

    RowLayout {
        Layout.fillWidth: true
        spacing: DockStyle.gap

        Repeater {
            model: root.panel.purse

            PieceButton {
                objectName: "piece" + value

                onClicked: root.panel.insert(value)
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: DockStyle.gap

        Text {
            Accessible.name: "返却口 " + root.panel.trayYen + "円 / in the tray " + root.panel.trayYen + " yen"
            Accessible.role: Accessible.StaticText
            color: root.panel.trayYen > 0 ? DockStyle.warning : DockStyle.inkSoft
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textBody
            text: "返却口 " + root.panel.trayYen + "円"
            textFormat: Text.PlainText
        }
        Row {
            Layout.fillWidth: true
            clip: true
            spacing: DockStyle.gapSmall

            Repeater {
                model: root.panel.tray

                Text {
                    required property int count
                    required property int value

                    Accessible.name: value + "円 × " + count
                    Accessible.role: Accessible.StaticText
                    color: DockStyle.inkSoft
                    font.family: DockStyle.family
                    font.pixelSize: DockStyle.textSmall
                    lineHeight: DockStyle.lineHeight
                    text: value + "×" + count
                    textFormat: Text.PlainText
                }
            }
        }
        DockButton {
            enabled: root.panel.trayYen > 0
            english: "Take change"
            implicitHeight: 38
            implicitWidth: 104
            japanese: "おつりを取る"
            objectName: "takeChange"

            onClicked: root.panel.takeChange()
        }
    }
}
