pragma ComponentBehavior: Bound
import Kiosk.Controls
import Kiosk.Style
import QtQuick

Page {
    id: root

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Under the title: what happens with the paper and the money.
    explanation: qsTr("選んだ証明書の料金を、お店の人がお返しします。その紙は引きかえにいただきます。")
    primaryEnabled: face.misprint.someChosen
    //: Button: print the refund slip.
    primaryText: qsTr("返金票を出す")

    //: Title: which certificates are smeared, cut off or empty.
    title: qsTr("きれいに出ていない証明書を選んでください")

    onBack: face.intents.goBack()
    onPrimary: face.intents.goOn()

    PagedList {
        anchors.fill: parent
        lowestRow: Style.choiceLow + Style.gapSmall
        model: root.face.misprint.printed
        //: Key that turns a list one page on; read aloud.
        nextText: qsTr("次のページ")
        //: Key that turns a list one page back; read aloud.
        previousText: qsTr("前のページ")
        tallestRow: Style.choiceHeight + Style.gapSmall

        delegate: Item {
            id: cell

            required property bool chosen
            required property string fee
            required property int line
            required property string title

            height: GridView.view.cellHeight
            width: GridView.view.cellWidth

            SwitchRow {
                readonly property string code: cell.line

                hint: cell.fee
                //: A certificate whose paper is all right. Very short.
                offText: qsTr("よい")
                on: cell.chosen
                title: cell.title

                onClicked: root.face.intents.toggleMisprint(cell.line)
                //: A certificate whose paper is not right. Very short.
                onText: qsTr("わるい")

                anchors {
                    bottomMargin: Style.gapSmall
                    fill: parent
                }
            }
        }
    }
}
