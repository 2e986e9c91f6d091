pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: which certificate.
    title: qsTr("どの証明書が必要ですか")
    //: Under the title. %1 is the name of the city.
    explanation: qsTr("%1の証明書です。ふれると、内容を選べます。").arg(face.selection.municipality)
    //: Button: back to the basket, or end the session.
    backText: face.order.count > 0 ? qsTr("戻る") : qsTr("やめる")
    onBack: face.order.count > 0 ? face.intents.goBack() : face.intents.cancel()

    ColumnLayout {
        anchors.fill: parent
        spacing: Style.gapSmall

        PagedList {
            model: root.face.selection.kinds
            columns: Style.portrait ? 1 : 2
            //: Key that turns a list one page back; read aloud.
            previousText: qsTr("前のページ")
            //: Key that turns a list one page on; read aloud.
            nextText: qsTr("次のページ")
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: Item {
                id: cell

                required property int index
                required property string code
                required property string title
                required property string price
                required property string detail
                required property bool available
                required property bool chosen

                width: GridView.view.cellWidth
                height: GridView.view.cellHeight

                ChoiceCard {
                    title: cell.title
                    price: cell.price
                    detail: cell.detail
                    chosen: cell.chosen
                    enabled: cell.available
                    onClicked: root.face.intents.chooseKind(cell.code)
                    anchors {
                        fill: parent
                        bottomMargin: Style.gap
                        rightMargin: !Style.portrait && cell.index % 2 === 0 ? Style.gapSmall : 0
                        leftMargin: !Style.portrait && cell.index % 2 === 1 ? Style.gapSmall : 0
                    }
                }
            }
        }

        Hint {
            visible: root.face.selection.lastIssued !== ""
            //: When certificates were last issued with this card, so that misuse is noticed. %1 is a date.
            text: qsTr("このカードで前に証明書が発行された日: %1").arg(root.face.selection.lastIssued)
            size: Style.textSmall
            Layout.fillWidth: true
        }
    }
}
