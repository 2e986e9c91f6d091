import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Under the title: what the machine held of the certificates is gone.
    explanation: qsTr("証明書のデータは消去しました。")
    //: Button: end now instead of waiting.
    primaryText: qsTr("終わる")

    //: Title: goodbye.
    title: qsTr("ご利用ありがとうございました")

    onPrimary: face.intents.goOn()

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Style.gapLarge
            spacing: Style.gapLarge

            ActionPicture {
                Layout.fillHeight: true
                Layout.fillWidth: true
                //: For screen readers: the picture.
                description: qsTr("カード、証明書、領収証、お金の絵")
                name: "farewell"
            }
            Phrase {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Style.textHeading
                horizontalAlignment: Text.AlignHCenter
                //: Check that nothing is left behind.
                words: qsTr("お忘れものはありませんか")
            }
            Phrase {
                Layout.fillWidth: true
                color: Style.inkSoft
                horizontalAlignment: Text.AlignHCenter
                //: The things that are easily left behind.
                words: qsTr("マイナンバーカード・証明書・領収証・おつり")
            }
        }
    }
}
