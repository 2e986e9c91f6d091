import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of several ways, of which one is on: a sample of it and its name.
T.AbstractButton {
    id: root

    required property bool chosen
    property color sampleGround: Style.surface
    property color sampleInk: Style.ink
    property real sampleSize: Style.textUsual
    property string sign: ""

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: Phrasing.plain(text)
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Style.touch, content.implicitHeight + 2 * Style.gapSmall)

    background: Rectangle {
        border.color: root.chosen ? Style.blue : Style.lineStrong
        border.width: root.chosen ? Style.strokeStrong : Style.stroke
        color: root.down || root.chosen ? Style.surfaceInfo : Style.surface
        radius: Style.radiusSmall

        FocusRing {
            innerRadius: Style.radiusSmall
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight

        RowLayout {
            id: content

            spacing: Style.gapSmall

            anchors {
                left: parent.left
                leftMargin: Style.gapSmall
                right: parent.right
                rightMargin: Style.gapSmall
                verticalCenter: parent.verticalCenter
            }
            Icon {
                name: root.sign
                size: Style.iconLarge
                visible: root.sign !== ""
            }
            Rectangle {
                Layout.preferredHeight: Style.iconLarge
                Layout.preferredWidth: Style.iconLarge
                border.color: Style.lineStrong
                border.width: Style.hairline
                color: root.sampleGround
                radius: Style.radiusSmall
                visible: root.sign === ""

                Text {
                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: root.sampleInk
                    font.bold: true
                    font.family: Style.familyJapanese
                    font.pixelSize: root.sampleSize
                    text: "あ"
                    textFormat: Text.PlainText
                }
            }
            Phrase {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: root.chosen
                font.pixelSize: Style.textSheet
                lineHeight: Style.lineHeightTight
                words: root.text
            }
            Icon {
                name: "done"
                visible: root.chosen
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
