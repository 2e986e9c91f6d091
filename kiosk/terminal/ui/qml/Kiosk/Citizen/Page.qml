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
    readonly property Item focused: Window.activeFocusItem
    property string footnote: ""
    property string footnoteSign: "info"
    readonly property bool hasFooter: backText !== "" || primaryText !== "" || cancelText !== "" || footnote !== ""
    // Double letters: the whole keypad beside what stands at the top, or as high as its keys need it.
    readonly property real keypadHeight: Style.doubleText ? Math.max(4 * Style.keyLowest + 3 * Style.gapSmall, paper.height - body.y - Style.gap) : Style.dialogWidth
    property bool primaryEnabled: true
    property string primaryText: ""
    property string quietText: ""
    required property string title

    signal back
    signal cancel
    signal primary
    signal quiet

    focus: true

    onFocusedChanged: {
        if (paper.longer && paper.holds(focused))
            paper.show(focused);
    }

    // As high as its place, and with double letters as high as its content: then it is turned by two large keys.
    Flickable {
        id: paper

        readonly property bool longer: contentHeight > height

        function holds(item: Item): bool {
            let above = item;
            while (above && above !== contentItem)
                above = above.parent;
            return above === contentItem;
        }
        function show(item: Item) {
            const place = item.mapToItem(contentItem, Qt.rect(0, 0, item.width, item.height));
            if (place.y < contentY)
                contentY = place.y;
            else if (place.y + place.height > contentY + height)
                contentY = Math.min(place.y, place.y + place.height - height);
        }
        function turn(pages: real) {
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + pages * Style.turnShare * height));
        }

        boundsBehavior: Flickable.StopAtBounds
        clip: longer
        contentHeight: Style.doubleText ? Math.max(height, body.y + body.neededHeight + body.bottomMargin) : height
        interactive: longer
        objectName: "paper"

        anchors {
            bottom: footer.top
            left: parent.left
            right: turning.left
            top: parent.top
        }
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
            Hint {
                Layout.fillWidth: true
                icon: root.footnoteSign
                text: root.footnote
                visible: Style.doubleText && root.footnote !== ""
            }
        }
        Item {
            id: body

            readonly property real bottomMargin: Style.portrait || !root.hasFooter ? Style.margin : Style.gap
            readonly property real neededHeight: children.length > 0 ? children[0].implicitHeight : 0

            height: paper.contentHeight - y - bottomMargin

            anchors {
                left: parent.left
                leftMargin: Style.margin
                right: parent.right
                rightMargin: Style.margin
                top: heading.bottom
                topMargin: Style.portrait ? Style.margin : Style.gap
            }
        }
    }
    ColumnLayout {
        id: turning

        spacing: Style.gap
        width: Style.doubleText ? Style.touchLarge : 0

        anchors {
            bottom: footer.top
            bottomMargin: Style.gap
            right: parent.right
            rightMargin: Style.doubleText ? Style.gap : 0
            top: parent.top
            topMargin: Style.gap
        }
        QuietButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            //: Key that shows what stands further up; read aloud.
            description: qsTr("上を見る")
            enabled: !paper.atYBeginning
            text: "▲"
            visible: paper.longer

            onClicked: paper.turn(-1)
        }
        QuietButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            //: Key that shows what stands further down; read aloud.
            description: qsTr("下を見る")
            enabled: !paper.atYEnd
            text: "▼"
            visible: paper.longer

            onClicked: paper.turn(1)
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

            anchors.verticalCenter: parent.verticalCenter
            description: root.quietText
            text: root.quietText
            visible: root.quietText !== ""
            // Where there is a way back it stands on the side of the ways on.
            x: backButton.visible ? parent.width - width - Style.gapLarge : Style.gapLarge

            onClicked: root.quiet()
        }
        Hint {
            icon: root.footnoteSign
            size: Style.textSmall
            text: root.footnote
            visible: !Style.doubleText && root.footnote !== ""

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
