pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: which members of the household.
    title: qsTr("のせる人を選んでください")
    //: Under the title: how to choose.
    explanation: qsTr("名前にふれると、切りかわります。一人以上選んでください。")
    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Button: go on with the persons that were chosen.
    primaryText: qsTr("つぎへ")
    primaryEnabled: face.selection.someoneChosen
    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    PagedList {
        anchors.fill: parent
        model: root.face.selection.persons
        rowHeight: Style.rowHeight + Style.gapSmall
        //: Key that turns a list one page back; read aloud.
        previousText: qsTr("前のページ")
        //: Key that turns a list one page on; read aloud.
        nextText: qsTr("次のページ")
        delegate: Item {
            id: cell

            required property int ref
            required property string name
            required property string relationship
            required property bool chosen

            width: GridView.view.cellWidth
            height: GridView.view.cellHeight

            SwitchRow {
                title: cell.name
                hint: cell.relationship
                //: A person who is not put on the certificate. Very short.
                offText: qsTr("のせない")
                //: A person who is put on the certificate. Very short.
                onText: qsTr("のせる")
                on: cell.chosen
                onClicked: root.face.intents.togglePerson(cell.ref)
                anchors {
                    fill: parent
                    bottomMargin: Style.gapSmall
                }
            }
        }
    }
}
