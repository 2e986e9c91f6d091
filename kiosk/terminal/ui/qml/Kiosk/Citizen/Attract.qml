pragma ComponentBehavior: Bound
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: About the fee, where the machine takes cash; one short line.
    readonly property string inCash: qsTr("現金で払います。おつりが出ます")
    //: About the fee, where the machine takes no cash; one short line.
    readonly property string withoutCash: qsTr("現金は使えません。キャッシュレスで払います")

    //: First screen, under the headline.
    explanation: qsTr("住民票の写し、印鑑登録証明書、税や戸籍の証明書。必要なものは3つです。")
    //: Button: start the session.
    primaryText: qsTr("はじめる")

    //: Button: choose text size, colours and the height of the buttons. Low on the screen, within reach of whoever is seated.
    quietText: qsTr("画面の見やすさ")

    //: First screen, as a headline: what the machine is for.
    title: qsTr("市区町村の証明書を、ここで受け取れます")

    onPrimary: face.intents.goOn()
    onQuiet: face.intents.askAppearance()

    ColumnLayout {
        anchors.fill: parent
        spacing: Style.gap

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Style.gap
            columns: Style.stacked ? 1 : 3
            rowSpacing: Style.gap

            Need {
                //: About the card; one short line.
                detail: qsTr("プラスチックのカード")
                //: What one needs, 1 of 3: the card.
                name: qsTr("マイナンバーカード")
                picture: "need-card"
            }
            Need {
                //: About the PIN; one short line.
                detail: qsTr("ご自分で決めた数字")
                //: What one needs, 2 of 3: the PIN.
                name: qsTr("4けたの暗証番号")
                picture: "need-pin"
            }
            Need {
                detail: root.face.service.takesCash ? root.inCash : root.withoutCash
                //: What one needs, 3 of 3: the money for the fee.
                name: qsTr("手数料")
                picture: root.face.service.takesCash ? "need-money" : "need-cashless"
            }
        }
        // Hours and fees, as far as the shop states them.
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Style.gapLarge
            columns: Style.stacked ? 1 : 2
            rowSpacing: Style.gapSmall
            visible: hours.visible || fees.visible

            Hint {
                id: hours

                Layout.fillWidth: true
                icon: "clock"
                text: root.face.service.hours
                visible: text !== ""
            }
            Hint {
                id: fees

                Layout.fillWidth: Style.stacked
                icon: "money"
                text: root.face.service.fees
                visible: text !== ""
            }
        }
    }

    component Need: Panel {
        id: need

        required property string detail
        required property string name
        required property string picture

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        GridLayout {
            anchors.fill: parent
            anchors.margins: Style.gap
            columnSpacing: Style.gapLarge
            columns: Style.stacked ? 2 : 1
            rowSpacing: Style.gapSmall

            ActionPicture {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Style.evenShare
                Layout.preferredWidth: 1
                description: need.name
                name: need.picture
            }
            ColumnLayout {
                Layout.fillHeight: false
                Layout.fillWidth: true
                Layout.minimumHeight: Style.needTextHeight
                Layout.preferredWidth: 1
                spacing: Style.gapTiny

                Phrase {
                    Layout.fillWidth: true
                    font.bold: true
                    font.pixelSize: Style.textBody
                    horizontalAlignment: Style.stacked ? Text.AlignLeft : Text.AlignHCenter
                    words: need.name
                }
                Phrase {
                    Layout.fillWidth: true
                    color: Style.inkSoft
                    font.pixelSize: Style.textDetail
                    horizontalAlignment: Style.stacked ? Text.AlignLeft : Text.AlignHCenter
                    words: need.detail
                }
                Item {
                    Layout.fillHeight: true
                    visible: !Style.stacked
                }
            }
        }
    }
}
