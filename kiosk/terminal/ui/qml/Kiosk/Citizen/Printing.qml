pragma ComponentBehavior: Bound
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Under the title: how long it takes.
    explanation: qsTr("数分かかることがあります。終わるまで、この場を離れないでください。")

    //: Title: the certificates are being printed.
    title: qsTr("証明書を印刷しています")

    GridLayout {
        anchors.fill: parent
        columnSpacing: Style.margin
        columns: Style.stacked ? 1 : 2
        rowSpacing: Style.margin

        Panel {
            Layout.fillHeight: !Style.stacked
            Layout.fillWidth: Style.stacked
            Layout.preferredHeight: Style.stacked ? 2 * Style.ring : -1
            Layout.preferredWidth: Style.stacked ? -1 : Style.sideWidth

            ProgressRing {
                id: ring

                anchors.centerIn: parent
                //: For screen readers. %1 is a number of percent.
                description: qsTr("%1パーセント終わりました").arg(root.face.delivery.donePercent)
                share: root.face.delivery.donePercent / 100
            }
            Phrase {
                Accessible.ignored: true
                anchors.centerIn: ring
                font.bold: true
                font.pixelSize: Style.textPrimary
                words: root.face.delivery.donePercent + "%"
                wrapMode: Text.NoWrap
            }
        }
        PagedList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            lowestRow: Style.rowHeight + Style.gapSmall
            model: root.face.delivery.lines
            //: Key that turns a list one page on; read aloud.
            nextText: qsTr("次のページ")
            //: Key that turns a list one page back; read aloud.
            previousText: qsTr("前のページ")
            tallestRow: Style.choiceHeight + Style.gapSmall

            delegate: Item {
                id: cell

                required property bool active
                required property string detail
                required property bool done
                required property bool failed
                required property int sheets
                required property int sheetsDone
                required property string title

                height: GridView.view.cellHeight
                width: GridView.view.cellWidth

                Panel {
                    anchors.bottomMargin: Style.gapSmall
                    anchors.fill: parent

                    RowLayout {
                        anchors.fill: parent
                        anchors.margins: Style.gap
                        spacing: Style.gap

                        Icon {
                            name: cell.done ? "done" : cell.failed ? "act" : cell.active ? "active" : "waiting"
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: Style.gapTiny

                            Phrase {
                                Layout.fillWidth: true
                                font.bold: true
                                font.pixelSize: Style.textButton
                                lineHeight: Style.lineHeightSingle
                                words: cell.title
                            }
                            Phrase {
                                Layout.fillWidth: true
                                color: cell.done ? Style.green : cell.failed ? Style.orangeInk : Style.inkSoft
                                font.pixelSize: Style.textDetail
                                lineHeight: Style.lineHeightTight
                                words: cell.detail
                            }
                        }
                        Phrase {
                            font.pixelSize: Style.textBody
                            visible: cell.sheets > 0
                            //: Sheets that came out, of all sheets. %1 is how many came out, %n how many there are.
                            words: qsTr("%1 / %n枚", "", cell.sheets).arg(cell.sheetsDone)
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }
    }
}
