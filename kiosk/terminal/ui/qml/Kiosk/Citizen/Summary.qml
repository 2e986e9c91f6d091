import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Under the title: what happens next, where there is nothing to pay.
    readonly property string freeExplanation: qsTr("料金はかかりません。印刷をはじめたあとは、変えられません。もう一度たしかめてください。")
    //: Button: the order is right and free, go on to printing.
    readonly property string freePrimaryText: qsTr("印刷する")
    //: Under the title: what happens next.
    readonly property string paidExplanation: qsTr("お支払いのあとは、変えられません。もう一度たしかめてください。")
    //: Button: the order is right, go to payment.
    readonly property string paidPrimaryText: qsTr("お支払いへ")

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    explanation: face.order.isFree ? freeExplanation : paidExplanation
    primaryText: face.order.isFree ? freePrimaryText : paidPrimaryText

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
