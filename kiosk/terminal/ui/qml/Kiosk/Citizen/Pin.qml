import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    readonly property IdentificationView pin: face.identification

    //: Title: type the PIN.
    title: pin.pinWasWrong ? qsTr("暗証番号がちがいます") : qsTr("暗証番号を入力してください")
    //: Under the title: which PIN is meant.
    explanation: pin.pinWasWrong ? qsTr("もう一度、4けたの数字を入力してください。") : qsTr("カードを受け取るときに決めた、4けたの数字です。")
    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Button: use the PIN that was typed.
    primaryText: qsTr("確認")
    primaryEnabled: pin.pinComplete
    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    GridLayout {
        anchors.fill: parent
        columns: Style.portrait ? 1 : 2
        columnSpacing: Style.margin
        rowSpacing: Style.margin

        ColumnLayout {
            spacing: Style.gapLarge
            Layout.fillWidth: true
            Layout.fillHeight: !Style.portrait
            Layout.preferredWidth: 1

            PinCells {
                typed: root.pin.pinLength
                //: For screen readers: how many digits were typed. %n is a number from 0 to 4.
                description: qsTr("%nけた入力しました", "", root.pin.pinLength)
                Layout.alignment: Style.portrait ? Qt.AlignHCenter : Qt.AlignLeft
            }

            Panel {
                actNow: root.pin.lastTry
                Layout.fillWidth: true
                Layout.preferredHeight: tries.implicitHeight + 2 * Style.gap

                ColumnLayout {
                    id: tries

                    spacing: Style.gapSmall
                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        leftMargin: Style.gap
                        rightMargin: Style.gap
                    }

                    Hint {
                        //: How many tries are left. %n is 1, 2 or 3.
                        text: root.pin.lastTry ? qsTr("あと1回だけ入力できます") : qsTr("あと%n回入力できます", "", root.pin.triesLeft)
                        icon: root.pin.lastTry ? "act" : "info"
                        size: Style.textButton
                        strong: true
                        Layout.fillWidth: true
                    }

                    Phrase {
                        //: What locking means, and the remedy; on the last try also the advice to stop.
                        text: root.pin.lastTry ? qsTr("つぎにまちがえると、カードが使えなくなります。自信がないときは「やめる」を押して、市区町村の窓口でたしかめてください。") : qsTr("続けて3回まちがえると、カードが使えなくなり、市区町村の窓口での手続きが必要です。")
                        font.pixelSize: Style.textDetail
                        Layout.fillWidth: true
                    }
                }
            }

            Hint {
                //: Privacy while typing the PIN.
                text: qsTr("まわりの人に見えないよう、手でかくしてください。")
                icon: "eye"
                Layout.fillWidth: true
            }

            Item {
                visible: !Style.portrait
                Layout.fillHeight: true
            }
        }

        Keypad {
            //: Key of the keypad: take all digits back. Very short.
            clearText: qsTr("訂正")
            onDigit: value => root.face.intents.typeDigit(value)
            onClear: root.face.intents.clearPin()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Style.portrait ? -1 : Style.pinCellWidth * 4
            Layout.maximumWidth: Style.portrait ? Style.dialogWidth : Style.keyWidest * 3
            Layout.maximumHeight: Style.dialogWidth
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
        }
    }
}
