import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// A number that is not secret: what was typed stands there to be read, the keypad beside or under it.
Page {
    id: root

    required property string entry
    default property alias notices: extra.data

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    primaryEnabled: face.registration.answered
    //: Button: go on with what was typed.
    primaryText: qsTr("つぎへ")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    GridLayout {
        anchors.fill: parent
        columnSpacing: Style.margin
        columns: Style.portrait ? 1 : 2
        rowSpacing: Style.margin

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.minimumWidth: Style.keyWidest * 2
            Layout.preferredWidth: 1
            spacing: Style.gap

            Panel {
                Layout.fillWidth: true
                Layout.preferredHeight: Style.choiceHeight

                Phrase {
                    anchors.fill: parent
                    anchors.margins: Style.gapTiny
                    font.bold: true
                    font.pixelSize: Style.textTitle
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: Style.lineHeightSingle
                    minimumPixelSize: Style.textStep
                    verticalAlignment: Text.AlignVCenter
                    words: root.entry
                    wrapMode: Text.NoWrap
                }
            }
            ColumnLayout {
                id: extra

                Layout.fillWidth: true
                spacing: Style.gap
            }
        }
        Keypad {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.keypadHeight
            Layout.maximumWidth: Style.portrait ? Style.dialogWidth : Style.keyWidest * 3
            Layout.preferredWidth: Style.portrait ? -1 : Style.pinCellWidth * 4
            //: Key of the keypad: take the last digit back. Very short.
            clearText: qsTr("1字消す")
            keys: root.face.registration.digitKeys

            onClear: root.face.intents.eraseKey()
            onDigit: value => root.face.intents.typeKey(value.toString())
        }
    }
}
