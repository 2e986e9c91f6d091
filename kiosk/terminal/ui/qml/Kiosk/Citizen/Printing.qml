pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: the certificates are being printed.
    title: qsTr("証明書を印刷しています")
    //: Under the title: how long it takes.
    explanation: qsTr("数分かかることがあります。終わるまで、この場を離れないでください。")

    GridLayout {
        anchors.fill: parent
        columns: Style.portrait ? 1 : 2
        columnSpacing: Style.margin
        rowSpacing: Style.margin

        Panel {
            Layout.preferredWidth: Style.portrait ? -1 : Style.sideWidth
            Layout.preferredHeight: Style.portrait ? 2 * Style.ring : -1
            Layout.fillWidth: Style.portrait
            Layout.fillHeight: !Style.portrait

            ProgressRing {
                id: ring

                anchors.centerIn: parent
                //: For screen readers. %1 is a number of percent.
                description: qsTr("%1パーセント終わりました").arg(Math.round(100 * root.face.delivery.doneShare))
            }

            Phrase {
                anchors.centerIn: ring
                text: Math.round(100 * root.face.delivery.doneShare) + "%"
                font.pixelSize: Style.textAmount
                font.bold: true
                Accessible.ignored: true
            }
        }

        PagedList {
            model: root.face.delivery.lines
            rowHeight: Style.choiceHeight + Style.gapSmall
            //: Key that turns a list one page back; read aloud.
            previousText: qsTr("前のページ")
            //: Key that turns a list one page on; read aloud.
            nextText: qsTr("次のページ")
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: Item {
                id: cell

                required property string title
                required property string detail
                required property int sheets
                required property int sheetsDone
                required property bool active
                required property bool done
                required property bool failed

                width: GridView.view.cellWidth
                height: GridView.view.cellHeight

                Panel {
                    anchors.fill: parent
                    anchors.bottomMargin: Style.gapSmall

                    RowLayout {
                        anchors.fill: parent
                        anchors.margins: Style.gap
                        spacing: Style.gap

                        Icon {
                            name: cell.done ? "done" : cell.failed ? "act" : cell.active ? "active" : "waiting"
                        }

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
                                text: cell.detail
                                font.pixelSize: Style.textDetail
                                color: cell.done ? Style.green : cell.failed ? Style.orangeInk : Style.inkSoft
                                lineHeight: 1.1
                                Layout.fillWidth: true
                            }
                        }

                        Phrase {
                            visible: cell.sheets > 0
                            //: Sheets that came out, of all sheets: 1 / 2.
                            text: qsTr("%1 / %2枚").arg(cell.sheetsDone).arg(cell.sheets)
                            font.pixelSize: Style.textBody
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }
    }
}
