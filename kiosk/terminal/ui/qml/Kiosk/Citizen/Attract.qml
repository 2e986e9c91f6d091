pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: First screen, as a headline: what the machine is for.
    title: qsTr("市区町村の証明書を、ここで受け取れます")
    //: First screen, under the headline.
    explanation: qsTr("住民票の写し、印鑑登録証明書など。ご用意いただくものは3つです。")
    //: Button: start the session.
    primaryText: qsTr("はじめる")
    onPrimary: face.intents.goOn()

    GridLayout {
        anchors.fill: parent
        columns: Style.portrait ? 1 : 3
        columnSpacing: Style.gap
        rowSpacing: Style.gap

        Need {
            picture: "need-card"
            //: What one needs, 1 of 3: the card.
            name: qsTr("マイナンバーカード")
            //: About the card; one short line.
            detail: qsTr("プラスチックのカード")
        }

        Need {
            picture: "need-pin"
            //: What one needs, 2 of 3: the PIN.
            name: qsTr("4けたの暗証番号")
            //: About the PIN; one short line.
            detail: qsTr("カードを受け取ったときに決めた数字")
        }

        Need {
            picture: "need-money"
            //: What one needs, 3 of 3: cash.
            name: qsTr("手数料")
            //: About the fee; one short line.
            detail: qsTr("硬貨と千円札。おつりが出ます")
        }
    }

    component Need: Panel {
        id: need

        required property string picture
        required property string name
        required property string detail

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        GridLayout {
            anchors.fill: parent
            anchors.margins: Style.gapLarge
            columns: Style.portrait ? 2 : 1
            columnSpacing: Style.gapLarge
            rowSpacing: Style.gap

            ActionPicture {
                name: need.picture
                description: need.name
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 1
            }

            ColumnLayout {
                spacing: Style.gapTiny
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                Phrase {
                    text: need.name
                    font.pixelSize: Style.textButton
                    font.bold: true
                    horizontalAlignment: Style.portrait ? Text.AlignLeft : Text.AlignHCenter
                    Layout.fillWidth: true
                }

                Phrase {
                    text: need.detail
                    font.pixelSize: Style.textDetail
                    color: Style.inkSoft
                    horizontalAlignment: Style.portrait ? Text.AlignLeft : Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.minimumHeight: Style.portrait ? 0 : 2 * font.pixelSize * lineHeight
                }
            }
        }
    }
}
