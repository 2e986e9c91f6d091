pragma ComponentBehavior: Bound
import Kiosk.Controls
import Kiosk.Style
import QtQuick

Page {
    id: root

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Under the title: what a touch does.
    explanation: qsTr("よくある内容を入れます。つぎの画面で直せます。")

    //: Title: who receives the certificate.
    title: qsTr("どこに出しますか")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()

    PagedList {
        id: list

        anchors.fill: parent
        columns: Style.stacked ? 1 : 2
        lowestRow: Style.choiceLow + Style.gap
        model: root.face.selection.usualReceivers
        //: Key that turns a list one page on; read aloud.
        nextText: qsTr("次のページ")
        //: Key that turns a list one page back; read aloud.
        previousText: qsTr("前のページ")

        delegate: Item {
            id: cell

            required property string code
            required property string detail
            required property int index
            required property string title

            height: GridView.view.cellHeight
            width: GridView.view.cellWidth

            ChoiceCard {
                detail: cell.detail
                title: cell.title

                onClicked: root.face.intents.chooseReceiver(cell.code)

                anchors {
                    bottomMargin: Style.gap
                    fill: parent
                    leftMargin: list.columns === 2 && cell.index % 2 === 1 ? Style.gapTiny : 0
                    rightMargin: list.columns === 2 && cell.index % 2 === 0 ? Style.gapTiny : 0
                }
            }
        }
    }
}
