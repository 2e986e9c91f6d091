import Kiosk.DockPanels
import QtCore
import QtQuick
import QtQuick.Dialogs

// One paper, front and back of each sheet; can be saved as PDF.
Enlarged {
    id: root

    readonly property bool atBack: hasBacks && place % 2 === 1
    property bool hasBacks: false
    property int number: 0
    required property PaperPanel panel
    property string picture: ""
    readonly property int sheet: hasBacks ? Math.floor(place / 2) + 1 : place + 1

    function openPaper(number: int, picture: string, pages: int, sheets: int) {
        root.number = number;
        root.picture = picture;
        count = pages;
        hasBacks = pages === 2 * sheets;
        open(0);
    }

    englishName: "enlarged paper"
    japaneseName: "拡大した紙"
    nextEnglish: hasBacks && !atBack ? "See the back" : "Next sheet"
    nextJapanese: hasBacks && !atBack ? "裏を見る" : "次の紙"
    source: picture + place
    title: hasBacks ? sheet + "枚目の" + (atBack ? "裏" : "表") + " / sheet " + sheet + ", " + (atBack ? "back" : "front") : sheet + "枚目 / sheet " + sheet

    buttons: DockButton {
        english: "Save PDF as ..."
        implicitWidth: DockStyle.dialogButtonWidth
        japanese: "PDFを保存"
        objectName: "savePaper"

        onClicked: saving.open()
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
