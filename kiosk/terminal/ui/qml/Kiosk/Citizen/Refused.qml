import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: the machine cannot go on.
    title: qsTr("証明書を発行できませんでした")
    //: Under the title.
    explanation: qsTr("理由と、つぎにすることをお知らせします。")
    //: Button: end the session.
    primaryText: qsTr("終わる")
    onPrimary: face.intents.goOn()

    Panel {
        anchors.fill: parent

        GridLayout {
            anchors.fill: parent
            anchors.margins: Style.gapLarge
            columns: Style.portrait ? 1 : 2
            columnSpacing: Style.gapLarge
            rowSpacing: Style.gapLarge

            ColumnLayout {
                spacing: Style.gap
                Layout.fillWidth: true
                Layout.fillHeight: true

                Part {
                    //: Heading: why.
                    heading: qsTr("理由")
                    text: root.face.refusal.cause
                }

                Part {
                    //: Heading: what to do.
                    heading: qsTr("つぎにすること")
                    text: root.face.refusal.remedy
                }

                Hint {
                    visible: root.face.delivery.changeGiven
                    //: Money came back. %1 is an amount.
                    text: qsTr("%1をお返ししました。").arg(root.face.delivery.change)
                    icon: "money"
                    size: Style.textBody
                    strong: true
                    Layout.fillWidth: true
                }

                Item {
                    Layout.fillHeight: true
                }

                Phrase {
                    //: A code that the office or staff can look up. %1 is the code.
                    text: qsTr("お問い合わせ番号 %1").arg(root.face.refusal.code)
                    font.pixelSize: Style.textBody
                    color: Style.inkSoft
                    Layout.fillWidth: true
                }
            }

            ColumnLayout {
                spacing: Style.gap
                Layout.preferredWidth: Style.sideWidth
                Layout.maximumWidth: Style.portrait ? -1 : Style.sideWidth
                Layout.fillWidth: Style.portrait
                Layout.fillHeight: true

                ActionPicture {
                    name: root.face.refusal.picture
                    description: root.face.refusal.place
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }

                Phrase {
                    text: root.face.refusal.place
                    font.pixelSize: Style.textButton
                    font.bold: true
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }
    }

    component Part: ColumnLayout {
        id: part

        required property string heading
        required property string text

        spacing: Style.gapTiny
        Layout.fillWidth: true

        Phrase {
            text: part.heading
            font.pixelSize: Style.textDetail
            color: Style.inkSoft
            Layout.fillWidth: true
        }

        Phrase {
            text: part.text
            font.pixelSize: Style.textHeading
            font.bold: true
            Layout.fillWidth: true
        }
    }
}
