pragma ComponentBehavior: Bound
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// What paper, printer and change need: a picture of where the hand goes, and the words beside it.
Page {
    id: root

    readonly property StaffView staff: face.staff

    backText: staff.backText
    explanation: staff.explanation
    title: staff.title

    onBack: staff.goBack()

    ColumnLayout {
        anchors.fill: parent
        spacing: Style.gap

        PagedList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            lowestRow: Style.portrait ? tallestRow : Style.choiceHeight + Style.gap
            model: root.staff.supplies
            nextText: root.staff.nextText
            previousText: root.staff.previousText
            tallestRow: Style.ring + Style.gap

            delegate: Item {
                id: cell

                required property string picture
                required property string remedy
                required property string title

                height: GridView.view.cellHeight
                width: GridView.view.cellWidth

                Panel {
                    implicitHeight: row.implicitHeight + 2 * Style.gapSmall

                    anchors {
                        bottomMargin: Style.gapSmall
                        fill: parent
                    }
                    RowLayout {
                        id: row

                        spacing: Style.gap

                        anchors {
                            fill: parent
                            margins: Style.gapSmall
                        }
                        ActionPicture {
                            Layout.fillHeight: true
                            Layout.preferredWidth: Style.ring
                            description: cell.title
                            implicitHeight: 0
                            name: cell.picture
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: Style.gapTiny

                            Phrase {
                                Layout.fillWidth: true
                                font.bold: true
                                font.pixelSize: Style.textBody
                                lineHeight: Style.lineHeightTight
                                words: cell.title
                            }
                            Phrase {
                                Layout.fillWidth: true
                                font.pixelSize: Style.textDetail
                                lineHeight: Style.lineHeightTight
                                visible: text !== ""
                                words: cell.remedy
                            }
                        }
                    }
                }
            }
        }
        Repeater {
            model: root.staff.choices

            QuietButton {
                required property string code
                required property string title

                Layout.alignment: Qt.AlignLeft
                description: title
                enabled: root.staff.idle
                text: title

                onClicked: root.staff.choose(code)
            }
        }
    }
}
