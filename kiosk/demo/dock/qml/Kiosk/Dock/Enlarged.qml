import QtQuick
import QtQuick.Layouts

// Pictures as large as they go, one after the other, over the kiosk.
FocusScope {
    id: root

    property alias buttons: more.data
    property int count: 0
    required property string englishName
    property bool isOpen: false
    required property string japaneseName
    required property string nextEnglish
    required property string nextJapanese
    property int place: 0
    property string source: ""
    required property string title

    function open(place: int) {
        root.place = place;
        isOpen = true;
        forceActiveFocus();
    }
    function shut() {
        isOpen = false;
        focus = false;
    }

    Accessible.name: japaneseName + " / " + englishName
    Accessible.role: Accessible.Dialog
    visible: isOpen

    Keys.onEscapePressed: shut()
    Keys.onLeftPressed: place = Math.max(0, place - 1)
    Keys.onRightPressed: place = Math.min(count - 1, place + 1)

    Rectangle {
        anchors.fill: parent
        color: DockStyle.veil

        MouseArea {
            anchors.fill: parent

            onClicked: root.shut()
        }
    }
    Text {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: DockStyle.surface
        font.bold: true
        font.family: DockStyle.family
        font.pixelSize: DockStyle.textBody
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        textFormat: Text.PlainText

        anchors {
            left: parent.left
            margins: DockStyle.margin
            right: parent.right
            top: parent.top
        }
    }
    Image {
        Accessible.name: root.title
        Accessible.role: Accessible.Graphic
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
        source: root.isOpen ? root.source : ""
        sourceSize.height: height

        anchors {
            bottom: controls.top
            left: parent.left
            margins: DockStyle.margin
            right: parent.right
            top: heading.bottom
        }
    }
    RowLayout {
        id: controls

        spacing: DockStyle.gap

        anchors {
            bottom: parent.bottom
            bottomMargin: DockStyle.margin
            horizontalCenter: parent.horizontalCenter
        }
        DockButton {
            enabled: root.place > 0
            english: "Back"
            implicitWidth: DockStyle.dialogButtonWidth
            japanese: "ひとつ前"
            objectName: "previousPage"

            onClicked: root.place -= 1
        }
        DockButton {
            enabled: root.place + 1 < root.count
            english: root.nextEnglish
            implicitWidth: DockStyle.dialogButtonWidth
            japanese: root.nextJapanese
            objectName: "nextPage"

            onClicked: root.place += 1
        }
        RowLayout {
            id: more

            spacing: DockStyle.gap
        }
        DockButton {
            english: "Close"
            implicitWidth: DockStyle.dialogButtonWidth
            japanese: "とじる"
            objectName: "closePaper"

            onClicked: root.shut()
        }
    }
}
