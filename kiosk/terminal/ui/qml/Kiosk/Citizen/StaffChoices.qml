pragma ComponentBehavior: Bound
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick

// A page of the staff area that is chosen from: one card below the other.
Page {
    id: root

    readonly property StaffView staff: face.staff

    backText: staff.backText
    explanation: staff.explanation
    title: staff.title

    onBack: staff.goBack()

    PagedList {
        anchors.fill: parent
        lowestRow: Style.choiceLow + Style.gapSmall
        model: root.staff.choices
        nextText: root.staff.nextText
        previousText: root.staff.previousText

        delegate: Item {
            id: cell

            required property string code
            required property string detail
            required property string sign
            required property string title
            required property bool usable

            height: GridView.view.cellHeight
            width: GridView.view.cellWidth

            ChoiceCard {
                detail: cell.detail
                enabled: root.staff.idle && cell.usable
                sign: cell.sign
                title: cell.title

                onClicked: root.staff.choose(cell.code)

                anchors {
                    bottomMargin: Style.gapSmall
                    fill: parent
                }
            }
        }
    }
}
