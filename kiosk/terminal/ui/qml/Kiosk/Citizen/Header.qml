import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick

// Always in the same place: where I am at the left, language at the right.
Rectangle {
    id: root

    readonly property real buttonsWidth: language.width + Style.gapSmall + appearance.width
    required property Face face

    color: Style.surface
    implicitHeight: Style.portrait ? Style.headerPortraitHeight : Style.headerHeight

    Rectangle {
        anchors.bottom: parent.bottom
        color: Style.line
        height: Style.hairline
        width: parent.width
    }
    Phrase {
        id: service

        font.bold: true
        font.pixelSize: Style.textBody
        lineHeight: Style.lineHeightSingle
        visible: !Style.doubleText && (Style.portrait || root.face.step === 0)
        //: Name of the service, at the top left.
        words: qsTr("証明書のコンビニ交付")
        wrapMode: Text.NoWrap

        anchors {
            left: parent.left
            leftMargin: Style.marginEdge
            verticalCenter: language.verticalCenter
        }
    }
    LanguageButton {
        id: language

        //: For screen readers: the button that opens the list of languages. %1 is the present one's own name.
        description: qsTr("ことば: %1").arg(root.face.languages.ownName)
        objectName: "languageButton"
        ownName: root.face.languages.ownName
        samples: root.face.languages.samples
        showsSamples: root.face.languages.atFirst

        onClicked: root.face.intents.askLanguages()

        anchors {
            right: parent.right
            rightMargin: Style.marginEdge
            top: parent.top
            topMargin: (Style.headerHeight - height) / 2
        }
    }
    AppearanceButton {
        id: appearance

        //: For screen readers: the button that opens text size, colours and height of the buttons.
        description: qsTr("画面の見やすさ")
        objectName: "appearanceButton"

        onClicked: root.face.intents.askAppearance()

        anchors {
            right: language.left
            rightMargin: Style.gapSmall
            top: language.top
        }
    }
    StepBar {
        //: Under steps 1 and 2 when they are done: the card can be put away. Very short.
        cardDoneText: qsTr("カードはもう使いません")
        //: Under steps 1 and 2: the card is needed only until here. Very short.
        cardNeededText: qsTr("カードを使うのはここまで")
        //: For screen readers. %1 is the number of the present step.
        description: qsTr("5つの手順のうち %1").arg(Math.min(root.face.step, 5))
        height: implicitHeight
        names: [
            //: Step 1 of 5, one short word: the card is laid on the reader.
            qsTr("カード"),
            //: Step 2 of 5, one short word: the PIN.
            qsTr("暗証番号"),
            //: Step 3 of 5, one short word: choosing the certificate.
            qsTr("証明書"),
            //: Step 4 of 5, one short word: paying.
            qsTr("お支払い"),
            //: Step 5 of 5, one short word: taking paper, receipt and change.
            qsTr("受け取り")]
        step: root.face.step
        visible: root.face.step > 0

        anchors {
            bottom: parent.bottom
            bottomMargin: Style.gapSmall
            left: parent.left
            leftMargin: Style.marginEdge
            right: Style.portrait ? parent.right : appearance.left
            rightMargin: Style.marginEdge
        }
    }
}
