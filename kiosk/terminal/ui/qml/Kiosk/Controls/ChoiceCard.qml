import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Style

// One choice with everything on it: name, price, and what it is for or why it cannot be had.
T.AbstractButton {
    id: root

    required property string title
    required property string detail
    property string price: ""
    property bool chosen: false
    property string icon: ""

    implicitHeight: Math.max(Style.choiceHeight, content.implicitHeight + 2 * Style.gapSmall)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: price === "" ? title : title + " " + price
    Accessible.description: detail
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Style.radius
        color: !root.enabled ? Style.surfaceOff : root.down || root.chosen ? Style.surfaceInfo : Style.surface
        border.width: root.enabled ? Style.stroke : Style.hairline
        border.color: root.enabled ? Style.blue : Style.line

        Rectangle {
            visible: root.enabled
            width: Style.accentWidth
            radius: width / 2
            color: Style.blue
            anchors {
                left: parent.left
                top: parent.top
                bottom: parent.bottom
                margins: Style.gapSmall
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
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Style.gapLarge
                rightMargin: Style.gap
            }

            Icon {
                visible: root.icon !== ""
                name: root.icon
                size: Style.iconLarge
            }

            ColumnLayout {
                spacing: Style.gapTiny
                Layout.fillWidth: true

                RowLayout {
                    spacing: Style.gapSmall

                    Phrase {
                        text: root.title
                        font.pixelSize: Style.textHeading
                        font.bold: true
                        color: root.enabled ? Style.ink : Style.inkOff
                        lineHeight: 1
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }

                    Phrase {
                        visible: text !== ""
                        text: root.price
                        font.pixelSize: Style.textButton
                        font.bold: true
                        color: root.enabled ? Style.blue : Style.inkOff
                        wrapMode: Text.NoWrap
                        lineHeight: 1
                        Layout.alignment: Qt.AlignTop
                        Accessible.ignored: true
                    }
                }

                Phrase {
                    visible: text !== ""
                    text: root.detail
                    font.pixelSize: Style.textDetail
                    color: root.enabled ? Style.inkSoft : Style.inkOff
                    lineHeight: 1
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }

            Icon {
                visible: root.chosen
                name: "check-blue"
            }
        }
    }
}
