import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// One decision: a sentence as the title, a line on what happens next, the content, and at the bottom
// the way back at the left and the way on at the right.
FocusScope {
    id: root

    property string backText: ""
    property string cancelText: ""
    default property alias content: body.data
    property string explanation: ""
    required property Face face
    property string footnote: ""
    property string footnoteSign: "info"
    readonly property bool hasFooter: backText !== "" || primaryText !== "" || footnote !== ""
    property bool primaryEnabled: true
    property string primaryText: ""
    property string quietText: ""
    required property string title

    signal back
    signal cancel
    signal primary
    signal quiet

    focus: true

    ColumnLayout {
        id: heading

        spacing: Style.portrait ? Style.gapSmall : Style.gapTiny

        anchors {
            left: parent.left
            leftMargin: Style.margin
            right: parent.right
            rightMargin: Style.margin
            top: parent.top
            topMargin: Style.portrait ? Style.margin : Style.gapTitle
        }
        Phrase {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Style.textTitle
            lineHeight: Style.lineHeightTight
            words: root.title
        }
        Phrase {
            Layout.fillWidth: true
            color: Style.inkSoft
            font.pixelSize: Style.textBody
            visible: text !== ""
            words: root.explanation
        }
    }
    Item {
        id: body

        anchors {
            bottom: footer.top
            bottomMargin: Style.portrait || !root.hasFooter ? Style.margin : Style.gap
            left: parent.left
            leftMargin: Style.margin
            right: parent.right
            rightMargin: Style.margin
            top: heading.bottom
            topMargin: Style.portrait ? Style.margin : Style.gap
        }
    }
    Rectangle {
        id: footer

        anchors.bottom: parent.bottom
        color: Style.surface
        height: root.hasFooter ? Style.footerHeight : 0
        width: parent.width

        Rectangle {
            color: Style.line
            height: Style.hairline
            visible: root.hasFooter
            width: parent.width
        }
        BackButton {
            id: backButton

            text: root.backText
            visible: root.backText !== ""

            onClicked: root.back()

            anchors {
                left: parent.left
                leftMargin: Style.gapLarge
                verticalCenter: parent.verticalCenter
            }
        }
        FlatButton {
            id: cancelButton

            text: root.cancelText
            visible: root.cancelText !== ""

            onClicked: root.cancel()

            anchors {
                left: backButton.visible ? backButton.right : parent.left
                leftMargin: Style.gap
                verticalCenter: parent.verticalCenter
            }
        }
        QuietButton {
            id: quietButton

            description: root.quietText
            text: root.quietText
            visible: root.quietText !== ""

            onClicked: root.quiet()

            anchors {
                left: parent.left
                leftMargin: Style.gapLarge
                verticalCenter: parent.verticalCenter
            }
        }
        Hint {
            icon: root.footnoteSign
            size: Style.textSmall
            text: root.footnote
            visible: root.footnote !== ""

            anchors {
                left: quietButton.visible ? quietButton.right : cancelButton.visible ? cancelButton.right : backButton.visible ? backButton.right : parent.left
                leftMargin: Style.margin
                right: primaryButton.visible ? primaryButton.left : parent.right
                rightMargin: Style.margin
                verticalCenter: parent.verticalCenter
            }
        }
        PrimaryButton {
            id: primaryButton

            enabled: root.primaryEnabled
            text: root.primaryText
            visible: root.primaryText !== ""

            onClicked: root.primary()

            anchors {
                right: parent.right
                rightMargin: Style.gapLarge
                verticalCenter: parent.verticalCenter
            }
        }
    }
}
