import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    readonly property IdentificationView pin: face.identification

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Under the title: which PIN is meant.
    explanation: pin.pinWasWrong ? qsTr("もう一度、4けたの数字を入力してください。") : qsTr("カードを受け取るときに決めた、4けたの数字です。")
    primaryEnabled: pin.pinComplete
    //: Button: use the PIN that was typed.
    primaryText: qsTr("確認")

    //: Title: type the PIN.
    title: pin.pinWasWrong ? qsTr("暗証番号がちがいます") : qsTr("暗証番号を入力してください")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    GridLayout {
        anchors.fill: parent
        columnSpacing: Style.margin
        columns: Style.portrait ? 1 : 2
        rowSpacing: Style.margin

        ColumnLayout {
            Layout.fillHeight: !Style.portrait
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Style.gap

            PinCells {
                Layout.alignment: Style.portrait ? Qt.AlignHCenter : Qt.AlignLeft
                //: For screen readers: how many digits were typed. %n is a number from 0 to 4.
                description: qsTr("%nけた入力しました", "", root.pin.pinLength)
                typed: root.pin.pinLength
            }
            Panel {
                Layout.fillWidth: true
                Layout.preferredHeight: tries.implicitHeight + 2 * Style.gap
                actNow: root.pin.lastTry

                ColumnLayout {
                    id: tries

                    spacing: Style.gapSmall

                    anchors {
                        left: parent.left
                        leftMargin: Style.gap
                        right: parent.right
                        rightMargin: Style.gap
                        verticalCenter: parent.verticalCenter
                    }
                    Hint {
                        Layout.fillWidth: true
                        icon: root.pin.lastTry ? "act" : "info"
                        size: Style.textButton
                        strong: true
                        //: How many tries are left. %n is 1, 2 or 3.
                        text: root.pin.lastTry ? qsTr("あと1回だけ入力できます") : qsTr("あと%n回入力できます", "", root.pin.triesLeft)
                    }
                    Phrase {
                        Layout.fillWidth: true
                        font.pixelSize: Style.textDetail
                        //: What locking means, and the remedy; on the last try also the advice to stop.
                        words: root.pin.lastTry ? qsTr("つぎにまちがえると、カードがロックされます。自信がなければ「やめる」を押してください。") : qsTr("続けて3回まちがえると、カードがロックされ、市区町村の窓口でしか直せません。")
                    }
                }
            }
            Hint {
                Layout.fillWidth: true
                icon: "eye"
                //: Privacy while typing the PIN.
                text: qsTr("まわりの人に見えないよう、手でかくしてください。")
            }
            Item {
                Layout.fillHeight: true
                visible: !Style.portrait
            }
        }
        Keypad {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Style.dialogWidth
            Layout.maximumWidth: Style.portrait ? Style.dialogWidth : Style.keyWidest * 3
            Layout.preferredWidth: Style.portrait ? -1 : Style.pinCellWidth * 4
            //: Key of the keypad: take all digits back. Very short.
            clearText: qsTr("訂正")

            onClear: root.face.intents.clearPin()
            onDigit: value => root.face.intents.typeDigit(value)
        }
    }
}
