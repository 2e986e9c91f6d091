pragma ComponentBehavior: Bound
import Kiosk.Controls
import Kiosk.Style
import QtQuick

Page {
    id: root

    //: Button: back to the basket.
    readonly property string backToBasket: qsTr("戻る")
    //: Button: end the session.
    readonly property string quit: qsTr("やめる")

    backText: face.order.count > 0 ? backToBasket : quit
    cancelText: face.order.count > 0 ? quit : ""
    //: Under the title. %1 is the name of the city.
    explanation: qsTr("%1の証明書です。ふれると、内容を選べます。").arg(face.selection.municipality)

    //: When certificates were last issued with this card, so that misuse is noticed. %1 is a date.
    footnote: face.selection.lastIssued === "" ? "" : qsTr("このカードで前に証明書が発行された日: %1").arg(face.selection.lastIssued)

    //: Title: which certificate.
    title: qsTr("どの証明書が必要ですか")

    onBack: face.order.count > 0 ? face.intents.goBack() : face.intents.cancel()
    onCancel: face.intents.cancel()

    PagedList {
        id: list

        anchors.fill: parent
        columns: Style.stacked || count > Style.choicesInTwoColumns ? 1 : 2
        lowestRow: Style.choiceLow + Style.gapSmall
        model: root.face.selection.kinds
        //: Key that turns a list one page on; read aloud.
        nextText: qsTr("次のページ")
        //: Key that turns a list one page back; read aloud.
        previousText: qsTr("前のページ")

        delegate: Item {
            id: cell

            required property bool available
            required property bool chosen
            required property string code
            required property string detail
            required property int index
            required property string price
            required property string title

            height: GridView.view.cellHeight
            width: GridView.view.cellWidth

            ChoiceCard {
                chosen: cell.chosen
                detail: cell.detail
                enabled: cell.available
                price: cell.price
                title: cell.title

                onClicked: root.face.intents.chooseKind(cell.code)

                anchors {
                    bottomMargin: Style.gapSmall
                    fill: parent
                    leftMargin: list.columns === 2 && cell.index % 2 === 1 ? Style.gapTiny : 0
                    rightMargin: list.columns === 2 && cell.index % 2 === 0 ? Style.gapTiny : 0
                }
            }
        }
    }
}
