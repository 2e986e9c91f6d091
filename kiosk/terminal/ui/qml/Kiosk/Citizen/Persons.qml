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
    //: Under the title: how to choose.
    explanation: qsTr("名前にふれると、切りかわります。一人以上選んでください。")
    primaryEnabled: face.selection.someoneChosen
    //: Button: go on with the persons that were chosen.
    primaryText: qsTr("つぎへ")

    //: Title: which members of the household.
    title: qsTr("のせる人を選んでください")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    PagedList {
        anchors.fill: parent
        lowestRow: Style.choiceLow + Style.gapSmall
        model: root.face.selection.persons
        //: Key that turns a list one page on; read aloud.
        nextText: qsTr("次のページ")
        //: Key that turns a list one page back; read aloud.
        previousText: qsTr("前のページ")
        tallestRow: Style.choiceHeight + Style.gapSmall

        delegate: Item {
            id: cell

            required property bool chosen
            required property string name
            required property int ref
            required property string relationship

            height: GridView.view.cellHeight
            width: GridView.view.cellWidth

            SwitchRow {
                hint: cell.relationship
                //: A person who is not put on the certificate. Very short.
                offText: qsTr("のせない")
                on: cell.chosen
                title: cell.name

                onClicked: root.face.intents.togglePerson(cell.ref)
                //: A person who is put on the certificate. Very short.
                onText: qsTr("のせる")

                anchors {
                    bottomMargin: Style.gapSmall
                    fill: parent
                }
            }
        }
    }
}
