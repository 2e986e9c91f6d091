pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The lines of the order with copies and price; each with a key to take one out where that is possible.
PagedList {
    id: root

    required property Face face
    property bool removable: false

    model: face.order.lines
    rowHeight: Style.choiceHeight + Style.gapSmall
    //: Key that turns a list one page back; read aloud.
    previousText: qsTr("前のページ")
    //: Key that turns a list one page on; read aloud.
    nextText: qsTr("次のページ")
    delegate: Item {
        id: cell

        required property string title
        required property string detail
        required property int copies
        required property string price
        required property int lastIndex

        width: GridView.view.cellWidth
        height: GridView.view.cellHeight

        Panel {
            anchors.fill: parent
            anchors.bottomMargin: Style.gapSmall

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Style.gap
                anchors.rightMargin: Style.gap
                spacing: Style.gap

                ColumnLayout {
                    spacing: Style.gapTiny
                    Layout.fillWidth: true

                    Phrase {
                        text: cell.title
                        font.pixelSize: Style.textButton
                        font.bold: true
                        lineHeight: 1
                        Layout.fillWidth: true
                    }

                    Phrase {
                        visible: text !== ""
                        text: cell.detail
                        font.pixelSize: Style.textSmall
                        color: Style.inkSoft
                        lineHeight: 1.1
                        Layout.fillWidth: true
                    }
                }

                Phrase {
                    //: Number of copies of one certificate. %n is a number.
                    text: qsTr("%n通", "", cell.copies)
                    font.pixelSize: Style.textButton
                    wrapMode: Text.NoWrap
                }

                Phrase {
                    text: cell.price
                    font.pixelSize: Style.textHeading
                    font.bold: true
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignRight
                    Layout.minimumWidth: Style.toggleWidth
                }

                QuietButton {
                    visible: root.removable
                    //: Key: take this certificate out, or one of its copies. Very short.
                    text: cell.copies > 1 ? qsTr("1通へらす") : qsTr("けす")
                    description: cell.title + " " + text
                    onClicked: root.face.intents.removeLine(cell.lastIndex)
                    Layout.preferredWidth: Math.max(implicitWidth, Style.keyWidest)
                }
            }
        }
    }
}
