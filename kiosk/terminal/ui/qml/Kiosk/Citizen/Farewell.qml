pragma ComponentBehavior: Bound
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Under the title: what the machine held of the certificates is gone.
    explanation: face.delivery.paperCameOut ? qsTr("証明書のデータは消去しました。") : ""
    //: Button: end now instead of waiting.
    primaryText: qsTr("終わる")

    //: Button for a citizen whose paper is smeared, cut off or empty: its fee is given back.
    quietText: face.misprint.reportable ? qsTr("印刷に不具合がある") : ""

    //: Title: goodbye.
    title: qsTr("ご利用ありがとうございました")

    onPrimary: face.intents.goOn()
    onQuiet: face.intents.reportMisprint()

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Style.gapLarge
            spacing: Style.gapLarge

            GridLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillHeight: true
                columnSpacing: Style.gap
                columns: Style.belongingsInRow
                rowSpacing: Style.gap

                Belonging {
                    //: Easily left behind: the card.
                    name: qsTr("マイナンバーカード")
                    picture: "farewell-card"
                }
                Belonging {
                    //: Easily left behind: the printed certificates.
                    name: qsTr("証明書")
                    picture: "farewell-certificate"
                    visible: root.face.delivery.paperCameOut
                }
                Belonging {
                    //: Easily left behind: the receipt.
                    name: qsTr("領収証")
                    picture: "farewell-receipt"
                    visible: root.face.delivery.receiptCameOut
                }
                Belonging {
                    //: Easily left behind: money that was paid out.
                    name: qsTr("お金")
                    picture: "farewell-change"
                    visible: root.face.delivery.changeGiven
                }
            }
            Hint {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: false
                Layout.maximumWidth: parent.width
                icon: "money"
                size: Style.textBody
                strong: true
                //: A refund slip came out. %1 is an amount.
                text: qsTr("返金票をお店の人にわたしてください。%1をお返しします。").arg(root.face.misprint.refund)
                visible: root.face.misprint.refunded && root.face.misprint.slipCameOut
            }
            Hint {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: false
                Layout.maximumWidth: parent.width
                icon: "money"
                size: Style.textBody
                strong: true
                //: No refund slip came out. %1 is the transaction number, %2 an amount.
                text: qsTr("お店の人に、番号 %1 を伝えてください。%2をお返しします。").arg(root.face.misprint.transaction).arg(root.face.misprint.refund)
                visible: root.face.misprint.refunded && !root.face.misprint.slipCameOut
            }
            Phrase {
                Layout.fillWidth: true
                color: Style.inkSoft
                font.pixelSize: Style.textDetail
                horizontalAlignment: Text.AlignHCenter
                visible: root.face.delivery.paperCameOut && root.face.misprint.transaction !== ""
                //: The number under which staff finds this visit. %1 is the number.
                words: qsTr("取引番号 %1").arg(root.face.misprint.transaction)
            }
            Phrase {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Style.textHeading
                horizontalAlignment: Text.AlignHCenter
                //: Check that nothing is left behind.
                words: qsTr("お忘れものはありませんか")
            }
        }
    }

    component Belonging: ColumnLayout {
        id: belonging

        required property string name
        required property string picture

        spacing: Style.gapSmall

        ActionPicture {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Style.ring
            description: belonging.name
            name: belonging.picture
        }
        Phrase {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: Style.ring
            color: Style.inkSoft
            font.pixelSize: Style.textSmall
            horizontalAlignment: Text.AlignHCenter
            words: belonging.name
        }
    }
}
