pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick

// Wires: a press slows one down, cuts it, mends it.
Section {
    id: root

    required property WirePanel panel

    english: "Wires"
    japanese: "線"
    remark: "押すと 遅い→切れた→直る / slow, cut, mend"

    ButtonGrid {
        columns: 2

        Repeater {
            model: root.panel.wires

            SmallButton {
                id: wire

                required property string condition
                required property string conditionEnglish
                required property int index
                required property bool whole

                alarming: !whole
                objectName: "wire" + index

                contentItem: Item {
                    TwoTongues {
                        anchors.verticalCenter: parent.verticalCenter
                        english: wire.english + ": " + wire.conditionEnglish
                        ink: wire.alarming ? DockStyle.warning : DockStyle.ink
                        japanese: wire.japanese + " " + (wire.whole ? "─" : wire.condition)
                        side: Text.AlignHCenter
                        width: parent.width
                    }
                }

                onClicked: root.panel.turn(index)
            }
        }
    }
}
