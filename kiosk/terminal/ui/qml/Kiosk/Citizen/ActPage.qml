import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// A hand has to do something now: a picture of it, and beside or under it the words.
Page {
    id: root

    property bool actNow: true
    required property string call
    property string figure: ""
    default property alias notices: extra.data
    required property string picture
    required property string pictureDescription

    //: What lies there was asked for many times: a tone calls the staff of the shop. Short.
    readonly property string staffIsCalled: qsTr("お店の人を呼んでいます。")
    //: The reminder is spoken too. Short.
    readonly property string toldByVoice: qsTr("音声でもお知らせしています")

    //: Button: the spoken reminder falls silent, the screen stays. Short.
    cancelText: face.remindsAloud ? qsTr("音声を止める") : ""
    footnote: face.callsStaff ? staffIsCalled : face.reminds ? toldByVoice : ""
    footnoteSign: face.callsStaff ? "staff" : face.reminds ? "voice" : "info"

    onCancel: {
        if (face.remindsAloud)
            face.intents.stopVoice();
    }

    Panel {
        actNow: root.actNow
        anchors.fill: parent

        GridLayout {
            anchors.fill: parent
            anchors.margins: Style.gapLarge
            columnSpacing: Style.gapLarge
            columns: Style.stacked ? 1 : 2
            rowSpacing: Style.gapLarge

            ActionPicture {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Style.evenShare
                Layout.preferredWidth: 1
                description: root.pictureDescription
                name: root.picture
            }
            ColumnLayout {
                Layout.fillHeight: !Style.stacked
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Style.gap

                Item {
                    Layout.fillHeight: true
                }
                Phrase {
                    Layout.fillWidth: true
                    font.bold: true
                    font.pixelSize: Style.textHeading
                    words: root.call
                }
                Phrase {
                    color: Style.blue
                    font.bold: true
                    font.pixelSize: Style.textHuge
                    lineHeight: Style.lineHeightSingle
                    visible: text !== ""
                    words: root.figure
                    wrapMode: Text.NoWrap
                }
                ColumnLayout {
                    id: extra

                    Layout.fillWidth: true
                    spacing: Style.gap
                }
                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
