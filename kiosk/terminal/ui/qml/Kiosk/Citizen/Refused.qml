import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    // Two lines about money below cause and remedy need the room of their headings.
    readonly property bool isFull: face.delivery.changeGiven && face.delivery.owesMoney

    //: Title: the machine cannot go on.
    readonly property string nothingTitle: qsTr("手続きを進められませんでした")
    //: Title: some certificates came out, the others did not or nobody knows. %n is how many came out.
    readonly property string partTitle: qsTr("%n通できました。残りは料金をいただきません", "", face.delivery.certificates)

    //: Under the title. %1 is a code that the office or staff can look up.
    explanation: qsTr("理由と、つぎにすることをお知らせします。お問い合わせ番号 %1").arg(face.refusal.code)
    //: Button: end the session.
    primaryText: qsTr("終わる")

    //: Button for a citizen of whose certificates one came out smeared, cut off or empty.
    quietText: face.misprint.reportable ? qsTr("印刷に不具合がある") : ""
    title: face.delivery.certificates > 0 && face.delivery.someFailed ? partTitle : nothingTitle

    onPrimary: face.intents.goOn()
    onQuiet: face.intents.reportMisprint()

    Panel {
        anchors.fill: parent

        GridLayout {
            anchors.bottomMargin: Style.gap
            anchors.fill: parent
            anchors.leftMargin: Style.gapLarge
            anchors.rightMargin: Style.gapLarge
            anchors.topMargin: Style.gap
            columnSpacing: Style.gapLarge
            columns: Style.stacked ? 1 : 2
            rowSpacing: Style.gapLarge

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Style.gapSmall

                Part {
                    headed: !root.isFull
                    //: Heading: why.
                    heading: qsTr("理由")
                    text: root.face.refusal.cause
                }
                Part {
                    headed: !root.isFull
                    //: Heading: what to do.
                    heading: qsTr("つぎにすること")
                    text: root.face.refusal.remedy
                }
                Hint {
                    Layout.fillWidth: true
                    icon: "money"
                    size: root.isFull ? Style.textDetail : Style.textBody
                    strong: true
                    //: Money came back. %1 is an amount.
                    text: qsTr("%1をお返ししました。").arg(root.face.delivery.change)
                    visible: root.face.delivery.changeGiven
                }
                Hint {
                    Layout.fillWidth: true
                    icon: "money"
                    size: root.isFull ? Style.textDetail : Style.textBody
                    strong: true
                    //: Staff owes money. %1 is the transaction number, %2 an amount.
                    text: qsTr("お店の人に、番号 %1 を伝えてください。%2をお返しします。").arg(root.face.misprint.transaction).arg(root.face.delivery.owed)
                    visible: root.face.delivery.owesMoney
                }
                Item {
                    Layout.fillHeight: true
                }
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: Style.stacked
                Layout.maximumWidth: Style.stacked ? -1 : Style.sideWidth
                Layout.preferredWidth: Style.sideWidth
                spacing: Style.gapSmall

                ActionPicture {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    description: root.face.refusal.place
                    name: root.face.refusal.picture
                }
                Phrase {
                    Layout.fillWidth: true
                    font.bold: true
                    font.pixelSize: Style.textButton
                    horizontalAlignment: Text.AlignHCenter
                    words: root.face.refusal.place
                }
            }
        }
    }

    component Part: ColumnLayout {
        id: part

        property bool headed: true
        required property string heading
        required property string text

        Layout.fillWidth: true
        spacing: Style.gapTiny

        Phrase {
            Layout.fillWidth: true
            color: Style.inkSoft
            font.pixelSize: Style.textDetail
            visible: part.headed
            words: part.heading
        }
        Phrase {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Style.textButton
            lineHeight: Style.lineHeightMedium
            words: part.text
        }
    }
}
