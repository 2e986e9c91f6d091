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
    //: Under the title: how to decide.
    explanation: qsTr("提出先に言われたものだけ「あり」にしてください。")
    //: Button: go on with the items that were chosen.
    primaryText: qsTr("つぎへ")

    //: Title: which items are printed.
    title: qsTr("のせる内容を選んでください")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    PagedList {
        anchors.fill: parent
        lowestRow: Style.touch + Style.gapSmall
        model: root.face.selection.items
        //: Key that turns a list one page on; read aloud.
        nextText: qsTr("次のページ")
        //: Key that turns a list one page back; read aloud.
        previousText: qsTr("前のページ")
        tallestRow: Style.rowHeight + Style.gapSmall

        delegate: Item {
            id: cell

            required property bool chosen
            required property string code
            required property string hint
            required property string title
            required property bool warns

            height: GridView.view.cellHeight
            width: GridView.view.cellWidth

            SwitchRow {
                hint: cell.hint
                //: An item that is not printed. Very short.
                offText: qsTr("なし")
                on: cell.chosen
                title: cell.title
                warns: cell.warns

                onClicked: root.face.intents.toggleItem(cell.code)
                //: An item that is printed. Very short.
                onText: qsTr("あり")

                anchors {
                    bottomMargin: Style.gapSmall
                    fill: parent
                }
            }
        }
    }
}
