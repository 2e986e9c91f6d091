pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: choose the city of the family register.
    title: qsTr("本籍のある市区町村を選んでください")
    //: Under the title: what happens next.
    explanation: qsTr("選ぶと、その市区町村につなぎます。")
    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()

    PagedList {
        anchors.fill: parent
        model: root.face.identification.municipalities
        columns: 2
        //: Key that turns a list one page back; read aloud.
        previousText: qsTr("前のページ")
        //: Key that turns a list one page on; read aloud.
        nextText: qsTr("次のページ")
        delegate: Item {
            id: cell

            required property string code
            required property string name

            width: GridView.view.cellWidth
            height: GridView.view.cellHeight

            ChoiceCard {
                title: cell.name
                detail: ""
                onClicked: root.face.intents.chooseHonseki(cell.code)
                anchors {
                    fill: parent
                    rightMargin: Style.gap
                    bottomMargin: Style.gap
                }
            }
        }
    }
}
