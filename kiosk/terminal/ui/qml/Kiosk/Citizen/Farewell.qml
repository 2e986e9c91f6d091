import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: goodbye.
    title: qsTr("ご利用ありがとうございました")
    //: Under the title: nothing stays in the machine.
    explanation: qsTr("あなたの情報は、この機械に残っていません。")
    //: Button: end now instead of waiting.
    primaryText: qsTr("終わる")
    onPrimary: face.intents.goOn()

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Style.gapLarge
            spacing: Style.gapLarge

            ActionPicture {
                name: "farewell"
                //: For screen readers: the picture.
                description: qsTr("カード、証明書、領収証、お金の絵")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Phrase {
                //: Check that nothing is left behind.
                text: qsTr("お忘れものはありませんか")
                font.pixelSize: Style.textHeading
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Phrase {
                //: The things that are easily left behind.
                text: qsTr("マイナンバーカード・証明書・領収証・おつり")
                color: Style.inkSoft
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
