import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Always in the same place: where I am at the left, language at the right.
Rectangle {
    id: root

    required property Face face

    implicitHeight: Style.portrait ? Style.headerPortraitHeight : Style.headerHeight
    color: Style.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Style.hairline
        color: Style.line
    }

    Phrase {
        id: service

        visible: Style.portrait || root.face.step === 0
        //: Name of the service, at the top left.
        text: qsTr("証明書のコンビニ交付")
        font.pixelSize: Style.textBody
        font.bold: true
        wrapMode: Text.NoWrap
        lineHeight: 1
        anchors {
            left: parent.left
            leftMargin: Style.marginEdge
            verticalCenter: language.verticalCenter
        }
    }

    LanguageButton {
        id: language

        //: The name of the other language, in that other language: shown while this language is on.
        text: qsTr("English")
        onClicked: root.face.intents.chooseLanguage(root.face.otherLanguage)
        anchors {
            right: parent.right
            rightMargin: Style.marginEdge
            top: parent.top
            topMargin: (Style.headerHeight - height) / 2
        }
    }

    StepBar {
        visible: root.face.step > 0
        step: root.face.step
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
        //: Under steps 1 and 2: the card is needed only until here. Very short.
        cardNeededText: qsTr("カードを使うのはここまで")
        //: Under steps 1 and 2 when they are done: the card can be put away. Very short.
        cardDoneText: qsTr("カードはもう使いません")
        //: For screen readers. %1 is the number of the present step.
        description: qsTr("5つの手順のうち %1").arg(Math.min(root.face.step, 5))
        height: implicitHeight
        anchors {
            left: parent.left
            right: Style.portrait ? parent.right : language.left
            leftMargin: Style.marginEdge
            rightMargin: Style.marginEdge
            bottom: parent.bottom
            bottomMargin: Style.gapSmall
        }
    }
}
