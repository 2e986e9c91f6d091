import Kiosk.DockPanels
import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

// One paper as large as it goes, page by page, over the kiosk; can be saved as PDF.
FocusScope {
    id: root

    property int number: 0
    property int page: 0
    property int pages: 0
    required property PaperPanel panel
    property string picture: ""

    function open(number: int, picture: string, pages: int) {
        root.number = number;
        root.picture = picture;
        root.pages = pages;
        root.page = 0;
        forceActiveFocus();
    }
    function shut() {
        picture = "";
        focus = false;
    }

    Accessible.name: "拡大した紙 / enlarged paper"
    Accessible.role: Accessible.Dialog
    visible: picture !== ""

    Keys.onEscapePressed: shut()

    Rectangle {
        anchors.fill: parent
        color: "#e62b2410"

        MouseArea {
            anchors.fill: parent

            onClicked: root.shut()
        }
    }
    Image {
        Accessible.name: (root.page + 1) + " / " + root.pages
        Accessible.role: Accessible.Graphic
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        source: root.visible ? root.picture + root.page : ""
        sourceSize.height: height

        anchors {
            bottom: controls.top
            left: parent.left
            margins: DockStyle.margin
            right: parent.right
            top: parent.top
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
            enabled: root.page > 0
            english: "Previous page"
            implicitWidth: 120
            japanese: "前のページ"
            objectName: "previousPage"

            onClicked: root.page -= 1
        }
        DockButton {
            enabled: root.page + 1 < root.pages
            english: "Next page " + (root.page + 1) + "/" + root.pages
            implicitWidth: 120
            japanese: "次のページ"
            objectName: "nextPage"

            onClicked: root.page += 1
        }
        DockButton {
            english: "Save PDF as ..."
            implicitWidth: 140
            japanese: "PDFを保存"
            objectName: "savePaper"

            onClicked: saving.open()
        }
        DockButton {
            english: "Close"
            implicitWidth: 120
            japanese: "とじる"
            objectName: "closePaper"

            onClicked: root.shut()
        }
    }
    FileDialog {
        id: saving

        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        defaultSuffix: "pdf"
        fileMode: FileDialog.SaveFile
        nameFilters: ["PDF (*.pdf)"]

        onAccepted: root.panel.save(root.number, selectedFile)
    }
}
