import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Under the title: what happens next.
    explanation: qsTr("お支払いのあとは、変えられません。もう一度たしかめてください。")
    //: Button: the order is right, go to payment.
    primaryText: qsTr("お支払いへ")

    //: Title: check the order before paying.
    title: qsTr("この内容でよろしいですか")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    ColumnLayout {
        anchors.fill: parent
        spacing: Style.gapSmall

        OrderLines {
            Layout.fillHeight: true
            Layout.fillWidth: true
            face: root.face
        }
        Panel {
            Layout.fillWidth: true
            Layout.preferredHeight: Style.choiceHeight

            AmountRow {
                amount: root.face.order.total
                amountColor: Style.blue
                //: The sum of all fees.
                name: qsTr("お支払いの合計")
                size: Style.textHero
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
