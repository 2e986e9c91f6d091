import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: what was chosen so far.
    title: qsTr("選んだ証明書")
    //: Under the title: what can be done now.
    explanation: qsTr("まだお金はかかりません。ほかの証明書も、いっしょに受け取れます。")
    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Button: nothing more to choose, go on.
    primaryText: qsTr("これで進む")
    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    ColumnLayout {
        anchors.fill: parent
        spacing: Style.gapSmall

        OrderLines {
            face: root.face
            removable: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Style.gap
            Layout.fillWidth: true

            QuietButton {
                //: Key: choose one more certificate.
                text: qsTr("+ ほかの証明書も選ぶ")
                description: text
                enabled: root.face.order.roomForMore
                onClicked: root.face.intents.addAnother()
            }

            AmountRow {
                //: The sum of all fees.
                name: qsTr("合計")
                amount: root.face.order.total
                strong: true
                Layout.leftMargin: Style.margin
                Layout.fillWidth: true
            }
        }
    }
}
