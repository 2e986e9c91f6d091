pragma ComponentBehavior: Bound
import Kiosk.Style
import QtQuick

// Where the citizen stands among five steps; the first two, where the card is needed, are bracketed.
Item {
    id: root

    readonly property bool cardDone: step > 2
    required property string cardDoneText
    required property string cardNeededText
    required property string description
    required property list<string> names
    readonly property bool stacked: Style.portrait
    required property int step

    Accessible.name: description
    Accessible.role: Accessible.StaticText
    implicitHeight: marks.implicitHeight + caption.height
    implicitWidth: marks.implicitWidth

    Row {
        id: marks

        spacing: 0

        Repeater {
            id: steps

            model: root.names

            StepCell {
                required property int index
                required property string modelData

                cellWidth: root.stacked ? root.width / root.names.length : 0
                name: modelData
                number: index + 1
            }
        }
    }
    Rectangle {
        id: caption

        function cardCells(): real {
            const third = steps.count > 2 ? steps.itemAt(2) : null;
            return third ? third.x - Style.gapSmall : 0;
        }

        color: root.cardDone ? Style.surfaceDone : Style.surfaceInfo
        height: cardWord.implicitHeight + Style.gapTiny
        radius: Style.radiusSmall
        width: root.stacked ? 2 * root.width / root.names.length - Style.gapSmall : cardCells()
        y: marks.height

        Phrase {
            id: cardWord

            Accessible.ignored: true
            anchors.centerIn: parent
            color: root.cardDone ? Style.green : Style.blue
            font.pixelSize: Style.textCaption
            lineHeight: 1.1
            text: root.cardDone ? root.cardDoneText : root.cardNeededText
            wrapMode: Text.NoWrap
        }
    }

    component StepCell: Item {
        id: cell

        required property real cellWidth
        required property string name
        required property int number

        height: root.stacked ? dot.height + word.implicitHeight + 2 * Style.gapTiny : dot.height + Style.gapTiny
        width: cellWidth > 0 ? cellWidth : dot.width + word.implicitWidth + Style.gapLarge

        StepMark {
            id: dot

            number: cell.number
            present: root.step
        }
        Phrase {
            id: word

            Accessible.ignored: true
            color: dot.active ? Style.blue : Style.inkSoft
            font.bold: dot.active
            font.pixelSize: Style.textSmall
            lineHeight: 1
            text: cell.name
            wrapMode: Text.NoWrap
            x: root.stacked ? 0 : dot.width + Style.gapTiny
            y: root.stacked ? dot.height + Style.gapTiny : (dot.height - height) / 2
        }
    }
}
