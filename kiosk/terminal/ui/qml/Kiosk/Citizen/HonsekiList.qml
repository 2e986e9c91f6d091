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
    //: Under the title: what happens next.
    explanation: qsTr("選ぶと、その市区町村につなぎます。")

    //: Title: choose the city of the family register.
    title: qsTr("本籍のある市区町村を選んでください")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()

    PagedList {
        anchors.fill: parent
        columns: Style.portrait ? 1 : 2
        lowestRow: Style.choiceLow + Style.gap
        model: root.face.identification.municipalities
        //: Key that turns a list one page on; read aloud.
        nextText: qsTr("次のページ")
        //: Key that turns a list one page back; read aloud.
        previousText: qsTr("前のページ")

        delegate: Item {
            id: cell

            required property string code
            required property string name

            height: GridView.view.cellHeight
            width: GridView.view.cellWidth

            ChoiceCard {
                detail: ""
                title: cell.name

                onClicked: root.face.intents.chooseHonseki(cell.code)

                anchors {
                    bottomMargin: Style.gap
                    fill: parent
                    rightMargin: Style.gapSmall
                }
            }
        }
    }
}
