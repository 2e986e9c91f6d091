import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: check the order before paying.
    title: qsTr("この内容でよろしいですか")
    //: Under the title: what happens next.
    explanation: qsTr("お支払いのあとは、変えられません。もう一度たしかめてください。")
    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Button: the order is right, go to payment.
    primaryText: qsTr("お支払いへ")
    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    ColumnLayout {
        anchors.fill: parent
        spacing: Style.gapSmall

        OrderLines {
            face: root.face
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Panel {
            Layout.fillWidth: true
            Layout.preferredHeight: Style.choiceHeight

            AmountRow {
                //: The sum of all fees.
                name: qsTr("お支払いの合計")
                amount: root.face.order.total
                size: Style.textHero
                amountColor: Style.blue
                strong: true
                anchors {
                    fill: parent
                    leftMargin: Style.gapLarge
                    rightMargin: Style.gapLarge
                }
            }
        }
    }
}
