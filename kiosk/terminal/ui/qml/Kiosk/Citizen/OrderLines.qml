pragma ComponentBehavior: Bound
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// The lines of the order with copies and price; each with a key to take one out where that is possible.
PagedList {
    id: root

    required property Face face

    //: Key: take out one of several copies. Very short.
    readonly property string oneLess: qsTr("1通へらす")
    property bool removable: false
    //: Key: take the certificate out. Very short.
    readonly property string remove: qsTr("けす")

    lowestRow: Style.orderRowLow + Style.gapSmall
    model: face.order.lines
    //: Key that turns a list one page on; read aloud.
    nextText: qsTr("次のページ")
    //: Key that turns a list one page back; read aloud.
    previousText: qsTr("前のページ")
    tallestRow: Math.max(Style.choiceHeight, Style.orderRowLow) + Style.gapSmall

    delegate: Item {
        id: cell

        required property int copies
        required property string detail
        required property int lastIndex
        required property string price
        required property string title

        height: GridView.view.cellHeight
        width: GridView.view.cellWidth

        Panel {
            anchors.bottomMargin: Style.gapSmall
            anchors.fill: parent

            GridLayout {
                anchors.fill: parent
                anchors.leftMargin: Style.gap
                anchors.rightMargin: Style.gap
                columnSpacing: Style.gap
                columns: Style.orderColumns
                rowSpacing: Style.gapTiny

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Style.gapTiny

                    RowLayout {
                        spacing: Style.gap

                        Phrase {
                            Layout.alignment: Qt.AlignBaseline
                            Layout.fillWidth: true
                            font.bold: true
                            font.pixelSize: Style.textButton
                            lineHeight: Style.lineHeightTight
                            words: cell.title
                        }
                        Phrase {
                            Layout.alignment: Qt.AlignBaseline
                            font.pixelSize: Style.textBody
                            //: Number of copies of one certificate. %n is a number.
                            words: qsTr("%n通", "", cell.copies)
                            wrapMode: Text.NoWrap
                        }
                    }
                    Phrase {
                        Layout.fillWidth: true
                        color: Style.inkSoft
                        font.pixelSize: Style.textSmall
                        lineHeight: Style.lineHeightTight
                        visible: text !== ""
                        words: cell.detail
                    }
                }
                Phrase {
                    Layout.minimumWidth: Style.toggleWidth
                    font.bold: true
                    font.pixelSize: Style.textHeading
                    horizontalAlignment: Text.AlignRight
                    words: cell.price
                    wrapMode: Text.NoWrap
                }
                QuietButton {
                    Layout.preferredWidth: Math.max(Style.removeWidth, implicitWidth)
                    description: cell.title + " " + text
                    text: cell.copies > 1 ? root.oneLess : root.remove
                    visible: root.removable

                    onClicked: root.face.intents.removeLine(cell.lastIndex)
                }
            }
        }
    }
}
