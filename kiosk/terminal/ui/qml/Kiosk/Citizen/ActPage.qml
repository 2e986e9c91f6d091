import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

// A hand has to do something now: a picture of it, and beside or under it the words.
Page {
    id: root

    required property string picture
    required property string pictureDescription
    required property string call
    property string figure: ""
    property bool actNow: true

    default property alias notices: extra.data

    Panel {
        anchors.fill: parent
        actNow: root.actNow

        GridLayout {
            anchors.fill: parent
            anchors.margins: Style.gapLarge
            columns: Style.portrait ? 1 : 2
            columnSpacing: Style.gapLarge
            rowSpacing: Style.gapLarge

            ActionPicture {
                name: root.picture
                description: root.pictureDescription
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 1
            }

            ColumnLayout {
                spacing: Style.gap
                Layout.fillWidth: true
                Layout.fillHeight: !Style.portrait
                Layout.preferredWidth: 1

                Item {
                    Layout.fillHeight: true
                }

                Phrase {
                    text: root.call
                    font.pixelSize: Style.textHeading
                    font.bold: true
                    Layout.fillWidth: true
                }

                Phrase {
                    visible: text !== ""
                    text: root.figure
                    font.pixelSize: Style.textHuge
                    font.bold: true
                    lineHeight: 1
                    color: Style.blue
                    wrapMode: Text.NoWrap
                }

                ColumnLayout {
                    id: extra

                    spacing: Style.gap
                    Layout.fillWidth: true
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
