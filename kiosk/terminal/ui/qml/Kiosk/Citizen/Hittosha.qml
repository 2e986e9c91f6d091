pragma ComponentBehavior: Bound
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Under the title: who that is.
    explanation: qsTr("筆頭者は、戸籍のはじめに書かれている人です。名字と名前を入力してください。")
    primaryEnabled: face.registration.answered
    //: Button: go on with what was typed.
    primaryText: qsTr("つぎへ")

    //: Title: type the name of the head of the family register, in katakana.
    title: qsTr("戸籍の筆頭者の名前(カタカナ)")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    ColumnLayout {
        anchors.fill: parent
        spacing: Style.gapTiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Style.gapSmall

            Panel {
                Layout.fillWidth: true
                Layout.preferredHeight: Style.touch

                Phrase {
                    anchors.fill: parent
                    anchors.leftMargin: Style.gap
                    anchors.rightMargin: Style.gap
                    font.bold: true
                    font.pixelSize: Style.textHeading
                    fontSizeMode: Text.HorizontalFit
                    lineHeight: Style.lineHeightSingle
                    minimumPixelSize: Style.textMark
                    verticalAlignment: Text.AlignVCenter
                    words: root.face.registration.hittosha
                    wrapMode: Text.NoWrap
                }
            }
            Key {
                Layout.preferredHeight: Style.touch
                Layout.preferredWidth: Style.keyWidest
                secondary: true
                //: Key: take the last character back. Very short.
                text: qsTr("1字消す")

                onClicked: root.face.intents.eraseKey()
            }
        }
        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Style.dialogWidth
            columnSpacing: Style.gapTiny
            columns: root.face.registration.keysInRow
            rowSpacing: Style.gapTiny

            Repeater {
                model: root.face.registration.keys

                Item {
                    id: place

                    required property string code
                    required property string label

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: Style.evenShare
                    Layout.preferredWidth: place.code.length > 1 ? Style.wordKeyShare : 1
                    implicitHeight: Style.keyLowest

                    Key {
                        anchors.fill: parent
                        secondary: place.code.length > 1
                        size: secondary ? Style.textKeySmall : Style.textKana
                        text: place.label
                        visible: place.label !== ""

                        onClicked: root.face.intents.typeKey(place.code)
                    }
                }
            }
        }
        Item {
            Layout.fillHeight: true
            visible: Style.stacked
        }
    }
}
