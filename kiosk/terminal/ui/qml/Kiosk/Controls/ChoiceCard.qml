import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One choice with everything on it: name, price, and what it is for or why it cannot be had.
T.AbstractButton {
    id: root

    property bool chosen: false
    required property string detail
    property string price: ""
    property string sign: ""
    required property string title

    Accessible.checkable: chosen
    Accessible.checked: chosen
    Accessible.description: Phrasing.plain(detail)
    Accessible.name: Phrasing.plain(price === "" ? title : title + " " + price)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Style.choiceLow, content.implicitHeight + 2 * Style.gapSmall)

    background: Rectangle {
        border.color: root.enabled ? Style.blue : Style.line
        border.width: root.chosen ? Style.strokeStrong : root.enabled ? Style.stroke : Style.hairline
        color: !root.enabled ? Style.surfaceOff : root.down || root.chosen ? Style.surfaceInfo : Style.surface
        radius: Style.radius

        Rectangle {
            color: Style.blue
            radius: Style.accentWidth / 2
            visible: root.enabled
            width: root.chosen ? Style.accentChosenWidth : Style.accentWidth

            Icon {
                anchors.centerIn: parent
                name: "check-white"
                size: Style.textCaption
                visible: root.chosen
            }
            anchors {
                bottom: parent.bottom
                left: parent.left
                margins: Style.gapSmall
                top: parent.top
            }
        }
        FocusRing {
            innerRadius: Style.radius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight

        RowLayout {
            id: content

            spacing: Style.gap

            anchors {
                left: parent.left
                leftMargin: Style.choiceInset
                right: parent.right
                rightMargin: Style.gap
                verticalCenter: parent.verticalCenter
            }
            Icon {
                name: root.sign
                size: Style.iconLarge
                visible: root.sign !== ""
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Style.gapTiny

                RowLayout {
                    spacing: Style.gapSmall

                    Phrase {
                        Accessible.ignored: true
                        Layout.alignment: Qt.AlignBaseline
                        Layout.fillWidth: true
                        color: root.enabled ? Style.ink : Style.inkOff
                        font.bold: true
                        font.pixelSize: Style.textChoice
                        lineHeight: Style.lineHeightTight
                        words: root.title
                    }
                    Phrase {
                        Accessible.ignored: true
                        Layout.alignment: Qt.AlignBaseline
                        color: root.enabled ? Style.blue : Style.inkOff
                        font.bold: true
                        font.pixelSize: Style.textBody
                        lineHeight: Style.lineHeightSingle
                        visible: text !== ""
                        words: root.price
                        wrapMode: Text.NoWrap
                    }
                }
                Phrase {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: root.enabled ? Style.inkSoft : Style.inkOff
                    font.pixelSize: Style.textChoiceDetail
                    lineHeight: Style.lineHeightTight
                    visible: text !== ""
                    words: root.detail
                }
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
