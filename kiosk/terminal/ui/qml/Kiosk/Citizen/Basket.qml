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
    //: Under the title: what can be done now.
    explanation: qsTr("まだお金はかかりません。ほかの証明書も、いっしょに受け取れます。")
    //: Button: nothing more to choose, go on.
    primaryText: qsTr("これで進む")

    //: Title: what was chosen so far.
    title: qsTr("選んだ証明書")

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
            removable: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Style.gap

            QuietButton {
                description: text
                enabled: root.face.order.roomForMore
                //: Key: choose one more certificate.
                text: qsTr("+ ほかの証明書も選ぶ")

                onClicked: root.face.intents.addAnother()
            }
            AmountRow {
                Layout.fillWidth: true
                Layout.leftMargin: Style.margin
                amount: root.face.order.total
                //: The sum of all fees.
                name: qsTr("合計")
                strong: true
            }
        }
    }
}
