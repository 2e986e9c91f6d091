pragma ComponentBehavior: Bound

import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// Where the citizen stands among five steps; the first two, where the card is needed, are one group.
Item {
    id: root

    readonly property bool cardDone: step > 2
    required property string cardDoneText
    required property string cardNeededText
    required property string description
    required property list<string> names
    readonly property bool stacked: Style.portrait
    required property int step

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.StaticText
    implicitHeight: marks.implicitHeight + (Style.doubleText ? 0 : cardWord.implicitHeight) + Style.gapSmall

    Rectangle {
        id: group

        readonly property StepCell last: steps.count > 1 ? steps.itemAt(1) as StepCell : null

        color: root.cardDone ? Style.surfaceDone : Style.surfaceInfo
        height: root.implicitHeight + Style.gapTiny
        radius: Style.radiusSmall
        visible: !Style.doubleText
        width: root.stacked ? 2 * root.width / root.names.length : last ? last.x + last.labelEnd + 2 * Style.gapSmall : 0
        x: -Style.gapSmall
        y: -Style.gapTiny

        Phrase {
            id: cardWord

            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Style.gapTiny / 2
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.cardDone ? Style.green : Style.blue
            font.pixelSize: Style.textCaption
            words: root.cardDone ? root.cardDoneText : root.cardNeededText
            wrapMode: Text.NoWrap
        }
    }
    RowLayout {
        id: marks

        spacing: 0
        uniformCellSizes: root.stacked
        width: parent.width

        Repeater {
            id: steps

            model: root.names.length

            StepCell {
                required property int index

                Layout.fillWidth: !last || root.stacked
                Layout.preferredWidth: root.stacked ? 1 : -1
                last: index === root.names.length - 1
                name: root.names[index]
                number: index + 1
            }
        }
    }

    component StepCell: GridLayout {
        id: cell

        readonly property real labelEnd: word.x + word.width
        required property bool last
        required property string name
        required property int number

        columnSpacing: Style.gapTiny
        columns: root.stacked ? 1 : 3
        rowSpacing: Style.gapTiny

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
            font.pixelSize: Style.textStep
            visible: !Style.doubleText || dot.active
            words: cell.name
            wrapMode: Text.NoWrap
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gapTiny
            Layout.preferredHeight: Style.stroke
            Layout.rightMargin: Style.gapSmall
            color: dot.done ? Style.green : Style.line
            visible: !cell.last && !root.stacked
        }
    }
}
