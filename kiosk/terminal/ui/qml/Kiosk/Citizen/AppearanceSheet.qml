import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// How the screens can look, over the present page; what is chosen shows at once, and lasts for the visit.
Sheet {
    id: root

    required property Face face
    readonly property AppearanceView look: face.appearance

    spacing: Style.gapSmall
    widest: Style.sheetWidth

    RowLayout {
        spacing: Style.gap

        Icon {
            name: "appearance"
            size: Style.textTitle
        }
        Phrase {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Style.textHeading
            //: Title of the sheet on which text size, colours and height of the buttons are chosen.
            words: qsTr("画面の見やすさ")
        }
    }
    Options {
        //: Heading over the choices of text size.
        heading: qsTr("文字の大きさ")

        OptionCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: !root.look.doubleText
            focus: true
            //: Choice of text size: as usual. Short.
            text: qsTr("ふつう")

            onClicked: root.face.intents.chooseDoubleText(false)
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: root.look.doubleText
            sampleSize: Style.textTwice
            //: Choice of text size: twice as large. Short.
            text: qsTr("2倍")

            onClicked: root.face.intents.chooseDoubleText(true)
        }
    }
    Options {
        //: Heading over the choices of colours.
        heading: qsTr("色")

        OptionCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: root.look.contrast === "standard"
            sampleGround: Style.samplePage
            sampleInk: Style.sampleBlue
            //: Choice of colours: as usual. Short.
            text: qsTr("ふつう")

            onClicked: root.face.intents.chooseContrast("standard")
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: root.look.contrast === "black-on-white"
            sampleGround: Style.codePaper
            sampleInk: Style.codeInk
            //: Choice of colours: black letters on white. Short.
            text: qsTr("白地に黒")

            onClicked: root.face.intents.chooseContrast("black-on-white")
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: root.look.contrast === "white-on-black"
            sampleGround: Style.codeInk
            sampleInk: Style.codePaper
            //: Choice of colours: white letters on black. Short.
            text: qsTr("黒地に白")

            onClicked: root.face.intents.chooseContrast("white-on-black")
        }
    }
    Options {
        //: Heading over the choices of where on the screen the buttons are.
        heading: qsTr("ボタンの位置")

        OptionCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: !root.look.low
            sign: "reach-whole"
            //: Choice of where the buttons are: all over the screen. Short.
            text: qsTr("画面全体")

            onClicked: root.face.intents.chooseLow(false)
        }
        OptionCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: root.look.low
            sign: "reach-low"
            //: Choice of where the buttons are: low down, for whoever is seated. Short.
            text: qsTr("低いところ")

            onClicked: root.face.intents.chooseLow(true)
        }
    }
    BackButton {
        Layout.alignment: Qt.AlignLeft
        //: Button: close the sheet.
        text: qsTr("閉じる")

        onClicked: root.face.intents.askAppearance()
    }

    component Options: ColumnLayout {
        id: options

        default property alias cards: row.data
        required property string heading

        Layout.fillWidth: true
        spacing: Style.gapTiny

        Phrase {
            Layout.fillWidth: true
            color: Style.inkSoft
            font.pixelSize: Style.textSheet
            words: options.heading
        }
        RowLayout {
            id: row

            spacing: Style.gapSmall
        }
    }
}
