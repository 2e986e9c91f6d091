pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: which items are printed.
    title: qsTr("のせる内容を選んでください")
    //: Under the title: how to decide.
    explanation: qsTr("提出先に言われたものだけ「あり」にしてください。")
    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Button: go on with the items that were chosen.
    primaryText: qsTr("つぎへ")
    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    PagedList {
        anchors.fill: parent
        model: root.face.selection.items
        rowHeight: Style.rowHeight + Style.gapSmall
        //: Key that turns a list one page back; read aloud.
        previousText: qsTr("前のページ")
        //: Key that turns a list one page on; read aloud.
        nextText: qsTr("次のページ")
        delegate: Item {
            id: cell

            required property string code
            required property string title
            required property string hint
            required property bool warns
            required property bool chosen

            width: GridView.view.cellWidth
            height: GridView.view.cellHeight

            SwitchRow {
                title: cell.title
                hint: cell.hint
                warns: cell.warns
                //: An item that is not printed. Very short.
                offText: qsTr("なし")
                //: An item that is printed. Very short.
                onText: qsTr("あり")
                on: cell.chosen
                onClicked: root.face.intents.toggleItem(cell.code)
                anchors {
                    fill: parent
                    bottomMargin: Style.gapSmall
                }
            }
        }
    }
}
