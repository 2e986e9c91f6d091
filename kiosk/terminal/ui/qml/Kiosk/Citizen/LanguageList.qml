pragma ComponentBehavior: Bound
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// All languages over the present page, each under its own name; what was chosen on the page stays.
Sheet {
    id: root

    required property Face face

    spacing: Style.gap
    widest: Style.languageListWidth

    RowLayout {
        spacing: Style.gap

        Icon {
            name: "globe"
            size: Style.textTitle
        }
        Phrase {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Style.textHeading
            //: Title of the list of languages.
            words: qsTr("ことばを選んでください")
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Style.gap
        columns: 2
        rowSpacing: Style.gapSmall

        Repeater {
            model: root.face.languages.all

            LanguageCard {
                required property string code

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                focus: chosen

                onClicked: root.face.intents.chooseLanguage(code)
            }
        }
    }
    BackButton {
        Layout.alignment: Qt.AlignLeft
        //: Button: close the list of languages without choosing.
        text: qsTr("閉じる")

        onClicked: root.face.intents.askLanguages()
    }
}
