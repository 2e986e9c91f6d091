import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One decision: a sentence as the title, a line on what happens next, the content, and at the bottom
// the way back at the left and the way on at the right.
FocusScope {
    id: root

    required property Face face
    required property string title
    property string explanation: ""
    property string backText: ""
    property string cancelText: ""
    property string primaryText: ""
    property bool primaryEnabled: true

    readonly property bool hasFooter: backText !== "" || primaryText !== ""

    default property alias content: body.data

    signal back
    signal cancel
    signal primary

    focus: true

    ColumnLayout {
        id: heading

        spacing: Style.gapTiny
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Style.portrait ? Style.margin : Style.gap
            leftMargin: Style.margin
            rightMargin: Style.margin
        }

        Phrase {
            text: root.title
            font.pixelSize: Style.textTitle
            font.bold: true
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        Phrase {
            visible: text !== ""
            text: root.explanation
            font.pixelSize: Style.textBody
            color: Style.inkSoft
            Layout.fillWidth: true
        }
    }

    Item {
        id: body

        anchors {
            top: heading.bottom
            left: parent.left
            right: parent.right
            bottom: footer.top
            topMargin: Style.portrait ? Style.margin : Style.gap
            bottomMargin: Style.portrait ? Style.margin : Style.gap
            leftMargin: Style.margin
            rightMargin: Style.margin
        }
    }

    Rectangle {
        id: footer

        width: parent.width
        height: root.hasFooter ? Style.footerHeight : 0
        anchors.bottom: parent.bottom
        color: Style.surface

        Rectangle {
            visible: root.hasFooter
            width: parent.width
            height: Style.hairline
            color: Style.line
        }

        BackButton {
            id: backButton

            visible: root.backText !== ""
            text: root.backText
            onClicked: root.back()
            anchors {
                left: parent.left
                leftMargin: Style.gapLarge
                verticalCenter: parent.verticalCenter
            }
        }

        FlatButton {
            visible: root.cancelText !== ""
            text: root.cancelText
            onClicked: root.cancel()
            anchors {
                left: backButton.right
                leftMargin: Style.gap
                verticalCenter: parent.verticalCenter
            }
        }

        PrimaryButton {
            visible: root.primaryText !== ""
            text: root.primaryText
            enabled: root.primaryEnabled
            onClicked: root.primary()
            anchors {
                right: parent.right
                rightMargin: Style.gapLarge
                verticalCenter: parent.verticalCenter
            }
        }
    }
}
