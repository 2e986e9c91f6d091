import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    readonly property RegistrationView told: face.registration

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Under the title: who gets this.
    explanation: qsTr("この内容を、%1にだけ送ります。").arg(told.municipality)
    //: Button: send the application.
    primaryText: qsTr("送る")

    //: Title: check the application before it is sent.
    title: qsTr("この内容で申請しますか")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    Panel {
        anchors.fill: parent

        GridLayout {
            columnSpacing: Style.gapLarge
            columns: Style.doubleText ? 1 : 2
            rowSpacing: Style.gapLarge

            anchors {
                left: parent.left
                leftMargin: Style.gapLarge
                right: parent.right
                rightMargin: Style.gapLarge
                verticalCenter: parent.verticalCenter
            }
            Name {
                //: What was typed: the date of birth.
                words: qsTr("生年月日")
            }
            Value {
                words: root.told.birthDate
            }
            Name {
                //: What was typed: the head of the family register.
                words: qsTr("戸籍の筆頭者")
            }
            Value {
                words: root.told.hittosha
            }
            Name {
                //: What was typed: the telephone number.
                words: qsTr("電話番号")
            }
            Value {
                words: root.told.telephone
            }
        }
    }

    component Name: Phrase {
        Layout.alignment: Qt.AlignTop
        color: Style.inkSoft
        font.pixelSize: Style.textBody
        wrapMode: Text.NoWrap
    }
    component Value: Phrase {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Style.textHeading
        lineHeight: Style.lineHeightTight
        wrapMode: Text.WrapAnywhere
    }
}
