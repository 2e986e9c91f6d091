import QtQuick
import QtQuick.Templates as T

// The picture of one step with its number and the name of its screen; a click enlarges it.
T.AbstractButton {
    id: root

    required property string caption
    required property int index
    required property int number
    required property string picture

    Accessible.description: "大きく見る / enlarge"
    Accessible.name: number + " " + caption
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus

    background: Rectangle {
        border.color: root.visualFocus ? DockStyle.focus : root.hovered ? DockStyle.amberDark : DockStyle.line
        border.width: root.visualFocus || root.hovered ? DockStyle.stroke : 1
        color: DockStyle.surface
        radius: DockStyle.radiusSmall
    }
    contentItem: Item {
        Image {
            Accessible.ignored: true
            anchors.bottom: words.top
            anchors.left: parent.left
            anchors.margins: DockStyle.gapTiny
            anchors.right: parent.right
            anchors.top: parent.top
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectFit
            mipmap: true
            source: root.picture
            sourceSize.height: 2 * DockStyle.stepHeight
        }
        Text {
            id: words

            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.bottomMargin: DockStyle.gapTiny
            color: DockStyle.inkSoft
            elide: Text.ElideRight
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textSmall
            horizontalAlignment: Text.AlignHCenter
            lineHeight: DockStyle.lineHeight
            text: root.number + " " + root.caption
            textFormat: Text.PlainText
            width: parent.width
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
