import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Under the title: coins and notes are taken.
    readonly property string coinsAndNotes: qsTr("硬貨とお札が使えます。おつりは最後に出ます。")
    readonly property PaymentView money: face.payment
    //: Under the title: only coins are taken now.
    readonly property string onlyCoins: qsTr("いまは硬貨だけが使えます。お札は使えません。")
    //: Button: end the session; no money was put in yet.
    readonly property string quit: qsTr("やめる")

    //: Button: end the session; money that was put in comes back.
    readonly property string quitWithRefund: qsTr("やめる(返金)")

    backText: money.moneyInside ? quitWithRefund : quit
    explanation: money.takesNotes ? coinsAndNotes : onlyCoins

    //: Title: put money in.
    title: qsTr("お金を入れてください")

    onBack: face.intents.cancel()

    GridLayout {
        anchors.fill: parent
        columnSpacing: Style.gap
        columns: Style.stacked ? 1 : 2
        rowSpacing: Style.gap

        Panel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Style.evenShare

            ColumnLayout {
                spacing: Style.gap

                anchors {
                    left: parent.left
                    margins: Style.gapLarge
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                AmountRow {
                    Layout.fillWidth: true
                    amount: root.money.due
                    //: What is to pay.
                    name: qsTr("料金")
                }
                AmountRow {
                    Layout.fillWidth: true
                    amount: root.money.received
                    //: What was put in so far.
                    name: qsTr("入れた金額")
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Style.stroke
                    color: Style.line
                }
                AmountRow {
                    Layout.fillWidth: true
                    amount: root.money.missing
                    amountColor: Style.blue
                    //: What is still missing. Very short.
                    name: qsTr("あと")
                    size: Style.textHuge
                    strong: true
                }
                ProgressLine {
                    Layout.fillWidth: true
                    //: For screen readers. %1 is an amount of money.
                    description: qsTr("あと%1です").arg(root.money.missing)
                    share: root.money.paidShare
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: !Style.stacked
            Layout.fillWidth: Style.stacked
            Layout.maximumWidth: Style.stacked ? -1 : Style.sideWidth
            Layout.preferredWidth: Style.sideWidth
            spacing: Style.gap

            ActionPicture {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Style.ring
                Layout.preferredHeight: Style.ring
                //: For screen readers: the picture.
                description: qsTr("手で硬貨を入れる絵")
                name: "insert-money"
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: rules.implicitHeight + 2 * Style.gap
                color: Style.surfaceInfo
                radius: Style.radius

                ColumnLayout {
                    id: rules

                    spacing: Style.gapSmall

                    anchors {
                        left: parent.left
                        leftMargin: Style.gap
                        right: parent.right
                        rightMargin: Style.gap
                        verticalCenter: parent.verticalCenter
                    }
                    Hint {
                        Layout.fillWidth: true
                        //: What the machine does with money: printing starts by itself when it is enough.
                        text: qsTr("足りると、印刷がはじまります。")
                    }
                    Hint {
                        Layout.fillWidth: true
                        //: What the machine does with money: everything comes back when one stops here.
                        text: qsTr("やめると、入れたお金は全部もどります。")
                    }
                }
            }
        }
    }
}
