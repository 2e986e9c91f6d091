import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// A telephone and two e-money cards; what can be paid with now is what can be pressed.
Section {
    id: root

    required property CashlessPanel panel

    english: "Cashless"
    japanese: "電子決済"
    remark: panel.codePayable ? "コード待ち / code shown" : panel.terminalWaiting ? "カード待ち / touch now" : ""
    remarkInk: DockStyle.good

    RowLayout {
        Layout.fillWidth: true
        enabled: root.panel.codePayable
        spacing: DockStyle.gapSmall
        uniformCellSizes: true
        visible: !root.panel.terminalWaiting

        DockButton {
            Layout.fillWidth: true
            english: "Scan and pay"
            implicitHeight: 38
            japanese: "スマホで払う"
            objectName: "scanCode"

            onClicked: root.panel.scan()
        }
        DockButton {
            Layout.fillWidth: true
            english: "Too little"
            implicitHeight: 38
            japanese: "残高不足"
            objectName: "scanInVain"

            onClicked: root.panel.scanInVain()
        }
        DockButton {
            Layout.fillWidth: true
            english: "Answer lost"
            implicitHeight: 38
            japanese: "応答なし"
            objectName: "scanLosingAnswer"

            onClicked: root.panel.scanAndLoseAnswer()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: DockStyle.gapSmall
        uniformCellSizes: true
        visible: root.panel.terminalWaiting

        DockButton {
            Layout.fillWidth: true
            english: "Touch"
            implicitHeight: 38
            japanese: "かざす"
            objectName: "touchCard"

            onClicked: root.panel.touch()
        }
        DockButton {
            Layout.fillWidth: true
            english: "Too little"
            implicitHeight: 38
            japanese: "残高不足"
            objectName: "touchAlmostEmpty"

            onClicked: root.panel.touchAlmostEmpty()
        }
        DockButton {
            Layout.fillWidth: true
            english: "Pull away"
            implicitHeight: 38
            japanese: "早く離す"
            objectName: "touchTooShortly"

            onClicked: root.panel.touchTooShortly()
        }
    }
}
