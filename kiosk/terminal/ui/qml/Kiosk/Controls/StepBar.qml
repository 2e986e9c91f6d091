pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// Where the citizen stands among five steps; the first two, where the card is needed, are bracketed.
Item {
    id: root

    required property int step
    required property list<string> names
    required property string cardNeededText
    required property string cardDoneText
    required property string description

    readonly property bool cardDone: step > 2
    readonly property bool stacked: Style.portrait

    implicitWidth: marks.implicitWidth
    implicitHeight: marks.implicitHeight + caption.height
    Accessible.role: Accessible.StaticText
    Accessible.name: description

    Row {
        id: marks

        spacing: 0

        Repeater {
            id: steps

            model: root.names

            StepCell {
                required property int index
                required property string modelData

                number: index + 1
                name: modelData
                cellWidth: root.stacked ? root.width / root.names.length : 0
            }
        }
    }

    Rectangle {
        id: caption

        y: marks.height
        width: root.stacked ? 2 * root.width / root.names.length - Style.gapSmall : cardCells()
        height: cardWord.implicitHeight + Style.gapTiny
        radius: Style.radiusSmall
        color: root.cardDone ? Style.surfaceDone : Style.surfaceInfo

        function cardCells(): real {
            const third = steps.count > 2 ? steps.itemAt(2) : null;
            return third ? third.x - Style.gapSmall : 0;
        }

        Phrase {
            id: cardWord

            anchors.centerIn: parent
            text: root.cardDone ? root.cardDoneText : root.cardNeededText
            font.pixelSize: Style.textCaption
            color: root.cardDone ? Style.green : Style.blue
            lineHeight: 1.1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    component StepCell: Item {
        id: cell

        required property int number
        required property string name
        required property real cellWidth

        width: cellWidth > 0 ? cellWidth : dot.width + word.implicitWidth + Style.gapLarge
        height: root.stacked ? dot.height + word.implicitHeight + 2 * Style.gapTiny : dot.height + Style.gapTiny

        StepMark {
            id: dot

            number: cell.number
            present: root.step
        }

        Phrase {
            id: word

            text: cell.name
            font.pixelSize: Style.textSmall
            font.bold: dot.active
            color: dot.active ? Style.blue : Style.inkSoft
            lineHeight: 1
            wrapMode: Text.NoWrap
            x: root.stacked ? 0 : dot.width + Style.gapTiny
            y: root.stacked ? dot.height + Style.gapTiny : (dot.height - height) / 2
            Accessible.ignored: true
        }
    }
}
