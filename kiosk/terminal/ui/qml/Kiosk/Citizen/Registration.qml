import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Button: end the session.
    backText: qsTr("やめる")
    //: Under the title: what can be done about it here.
    explanation: qsTr("この機械で申請できます。料金はかかりません。")
    //: Button: begin the application.
    primaryText: qsTr("申請する")

    //: Title: the city of the family register does not know this card yet. %1 is the city.
    title: qsTr("%1の利用登録がまだです").arg(face.registration.municipality)

    onBack: face.intents.cancel()
    onPrimary: face.intents.goOn()

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Style.gapLarge
            spacing: Style.gap

            Item {
                Layout.fillHeight: true
            }
            Hint {
                Layout.fillWidth: true
                icon: "touch"
                size: Style.textBody
                //: What will be asked.
                text: qsTr("生年月日、戸籍の筆頭者の名前、電話番号を入力します。")
            }
            Hint {
                Layout.fillWidth: true
                icon: "clock"
                size: Style.textBody
                //: How long it takes, and that the city may telephone.
                text: qsTr("市区町村がたしかめるまで、5日ほどかかります。電話でおたずねすることがあります。")
            }
            Hint {
                Layout.fillWidth: true
                icon: "register"
                size: Style.textBody
                //: What one has of it.
                text: qsTr("登録がすむと、戸籍の証明書をこの機械で受け取れます。")
            }
            Hint {
                Layout.fillWidth: true
                size: Style.textBody
                //: The registration belongs to the card's certificate.
                text: qsTr("カードの電子証明書を新しくしたときは、もう一度申請してください。")
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
