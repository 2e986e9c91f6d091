import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Title: type the PIN.
    readonly property string enterPin: qsTr("暗証番号を入力してください")

    //: On the last try: what happens next, and the advice to stop.
    readonly property string lastWarning: qsTr("つぎにまちがえると、カードがロックされます。自信がなければ「やめる」を押してください。")
    //: What locking means.
    readonly property string lockingMeans: qsTr("続けて3回まちがえると、カードがロックされ、設定しなおすまで使えません。")

    //: Under the title after a wrong PIN.
    readonly property string onceMore: qsTr("もう一度、4けたの数字を入力してください。")

    //: Only one try is left before the card locks.
    readonly property string oneTryLeft: qsTr("あと1回だけ入力できます")
    readonly property IdentificationView pin: face.identification
    //: How many tries are left. %n is 2 or 3.
    readonly property string triesLeft: qsTr("あと%n回入力できます", "", pin.triesLeft)
    //: Under the title: which PIN is meant.
    readonly property string whichPin: qsTr("カードを受け取るときに決めた、4けたの数字です。")

    //: Title after a wrong PIN.
    readonly property string wrongPin: qsTr("暗証番号がちがいます")

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    explanation: pin.pinWasWrong ? onceMore : whichPin
    primaryEnabled: pin.pinComplete
    //: Button: use the PIN that was typed.
    primaryText: qsTr("確認")
    title: pin.pinWasWrong ? wrongPin : enterPin

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
            Layout.minimumWidth: cells.implicitWidth
            Layout.preferredWidth: 1
            spacing: Style.gap

            PinCells {
                id: cells

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
                        text: root.pin.lastTry ? root.oneTryLeft : root.triesLeft
                    }
                    Phrase {
                        Layout.fillWidth: true
                        font.pixelSize: Style.textDetail
                        words: root.pin.lastTry ? root.lastWarning : root.lockingMeans
                    }
                }
            }
            Hint {
                Layout.fillWidth: true
                icon: "eye"
                //: Privacy while typing the PIN.
                text: qsTr("まわりの人に見えないよう、手でかくしてください。")
            }
        }
        Keypad {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.keypadHeight
            Layout.maximumWidth: Style.portrait ? Style.dialogWidth : Style.keyWidest * 3
            Layout.preferredWidth: Style.portrait ? -1 : Style.pinCellWidth * 4
            //: Key of the keypad: take all digits back. Very short.
            clearText: qsTr("訂正")
            keys: root.pin.keys

            onClear: root.face.intents.clearPin()
            onDigit: value => root.face.intents.typeDigit(value)
        }
    }
}
