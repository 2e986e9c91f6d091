import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    readonly property PaymentView money: face.payment

    //: Title: put money in.
    title: qsTr("お金を入れてください")
    //: Under the title: which money can be used now.
    explanation: money.takesNotes ? qsTr("硬貨とお札が使えます。おつりは最後に出ます。") : qsTr("いまは硬貨だけが使えます。お札は使えません。")
    //: Button: end the session; money that was put in comes back.
    backText: money.moneyInside ? qsTr("やめる(返金)") : qsTr("やめる")
    onBack: face.intents.cancel()

    GridLayout {
        anchors.fill: parent
        columns: Style.portrait ? 1 : 2
        columnSpacing: Style.gap
        rowSpacing: Style.gap

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1

            ColumnLayout {
                spacing: Style.gap
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Style.gapLarge
                }

                AmountRow {
                    //: What is to pay.
                    name: qsTr("料金")
                    amount: root.money.due
                    Layout.fillWidth: true
                }

                AmountRow {
                    //: What was put in so far.
                    name: qsTr("入れた金額")
                    amount: root.money.received
                    Layout.fillWidth: true
                }

                Rectangle {
                    color: Style.line
                    Layout.fillWidth: true
                    Layout.preferredHeight: Style.stroke
                }

                AmountRow {
                    //: What is still missing. Very short.
                    name: qsTr("あと")
                    amount: root.money.missing
                    size: Style.textHuge
                    amountColor: Style.blue
                    strong: true
                    Layout.fillWidth: true
                }

                ProgressLine {
                    share: root.money.paidShare
                    //: For screen readers. %1 is an amount of money.
                    description: qsTr("あと%1です").arg(root.money.missing)
                    Layout.fillWidth: true
                }
            }
        }

        ColumnLayout {
            spacing: Style.gap
            Layout.fillHeight: !Style.portrait
            Layout.fillWidth: Style.portrait
            Layout.preferredWidth: Style.sideWidth
            Layout.maximumWidth: Style.portrait ? -1 : Style.sideWidth

            ActionPicture {
                name: "insert-money"
                //: For screen readers: the picture.
                description: qsTr("手で硬貨を入れる絵")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Style.ring
                Layout.preferredHeight: Style.ring
            }

            Rectangle {
                radius: Style.radius
                color: Style.surfaceInfo
                Layout.fillWidth: true
                Layout.preferredHeight: rules.implicitHeight + 2 * Style.gap

                ColumnLayout {
                    id: rules

                    spacing: Style.gapSmall
                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        leftMargin: Style.gap
                        rightMargin: Style.gap
                    }

                    Hint {
                        //: What the machine does with money: printing starts by itself when it is enough.
                        text: qsTr("足りると、印刷がはじまります。")
                        Layout.fillWidth: true
                    }

                    Hint {
                        //: What the machine does with money: everything comes back when one stops here.
                        text: qsTr("やめると、入れたお金は全部もどります。")
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
