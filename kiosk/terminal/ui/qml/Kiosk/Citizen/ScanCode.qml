import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    readonly property CashlessView money: face.cashless
    //: Button: to the other ways to pay.
    readonly property string otherWays: qsTr("ほかの払い方")
    //: Button: end the session.
    readonly property string quit: qsTr("やめる")

    backText: money.otherWays ? otherWays : quit
    cancelText: money.otherWays ? quit : ""
    //: Under the title: what happens next.
    explanation: qsTr("支払いが終わると、印刷がはじまります。")
    //: Title: pay by scanning the code with a telephone.
    title: qsTr("スマートフォンで、コードを読み取ってください")

    onBack: money.otherWays ? face.intents.goBack() : face.intents.cancel()
    onCancel: face.intents.cancel()

    GridLayout {
        anchors.fill: parent
        columnSpacing: Style.gap
        columns: Style.stacked ? 1 : 2
        rowSpacing: Style.gap

        Panel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Style.doubleText ? Style.pictureWidest : 1
            actNow: root.money.codeReady

            CodeSquare {
                anchors.centerIn: parent
                //: For screen readers: the QR code.
                description: qsTr("お支払いのQRコード")
                modules: root.money.codeModules
                path: root.money.codePath
                side: Math.min(parent.width, parent.height) - 2 * Style.gapSmall
                visible: root.money.codeReady
            }
            ProgressRing {
                anchors.centerIn: parent
                //: For screen readers, while the code is being made.
                description: qsTr("コードを用意しています")
                visible: !root.money.codeReady
            }
        }
        ColumnLayout {
            Layout.fillHeight: !Style.stacked
            Layout.fillWidth: Style.stacked
            Layout.maximumWidth: Style.stacked ? -1 : Style.sideWidth
            Layout.preferredWidth: Style.sideWidth
            spacing: Style.gap

            Phrase {
                Layout.fillWidth: true
                font.pixelSize: Style.textBody
                //: What is to pay.
                words: qsTr("料金")
            }
            Phrase {
                color: Style.blue
                font.bold: true
                font.pixelSize: Style.textHuge
                lineHeight: Style.lineHeightSingle
                words: root.money.due
                wrapMode: Text.NoWrap
            }
            Hint {
                Layout.fillWidth: true
                //: What to do on the telephone.
                text: qsTr("決済アプリを開き、金額をたしかめてから支払ってください。")
            }
            Hint {
                Layout.fillWidth: true
                //: What happens where one stops after paying.
                text: qsTr("やめると、支払ったお金はアプリにもどります。")
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
