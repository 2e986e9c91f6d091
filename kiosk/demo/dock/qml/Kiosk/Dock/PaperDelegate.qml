import QtQuick
import QtQuick.Templates as T

// The front page of a paper in the tray; a click enlarges it.
T.AbstractButton {
    id: root

    required property bool complete
    required property int number
    required property int pages
    required property string picture
    required property bool receipt
    required property int sheets
    readonly property string title: (receipt ? "領収証" : "証明書") + (sheets > 1 ? " " + sheets + "枚" : "") + (complete ? "" : " 途中")

    Accessible.description: "大きく見る / enlarge"
    Accessible.name: title + (receipt ? " / receipt" : " / certificate") + (complete ? "" : " incomplete")
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    implicitHeight: 128
    implicitWidth: 84

    background: Rectangle {
        border.color: root.visualFocus ? DockStyle.focus : root.hovered ? DockStyle.amberDark : DockStyle.line
        border.width: root.visualFocus || root.hovered ? 2 : 1
        color: DockStyle.surface
        radius: 2
    }
    contentItem: Item {
        Image {
            Accessible.ignored: true
            anchors.bottom: words.top
            anchors.left: parent.left
            anchors.margins: 3
            anchors.right: parent.right
            anchors.top: parent.top
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            mipmap: true
            source: root.picture + 0
            sourceSize.height: 240
        }
        Text {
            id: words

            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 2
            color: root.complete ? DockStyle.inkSoft : DockStyle.warning
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textSmall
            horizontalAlignment: Text.AlignHCenter
            lineHeight: DockStyle.lineHeight
            text: root.title
            textFormat: Text.PlainText
            width: parent.width
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
