pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// A picture of each step that was played, newest last.
Section {
    id: root

    required property PlayerPanel panel

    signal enlarged(place: int)

    english: "Steps"
    japanese: "場面"
    remark: panel.count > 0 ? "押すと拡大 / press to enlarge" : ""

    GridView {
        id: steps

        Accessible.name: "演じた場面 / Steps that were played"
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: DockStyle.stepHeight
        cellHeight: DockStyle.stepHeight
        cellWidth: width / 3
        clip: true
        model: root.panel.steps
        objectName: "steps"

        delegate: StepDelegate {
            height: steps.cellHeight - DockStyle.gapSmall
            objectName: "step" + number
            width: steps.cellWidth - DockStyle.gapSmall

            onClicked: root.enlarged(index)
        }

        onCountChanged: Qt.callLater(positionViewAtEnd)

        Text {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: DockStyle.inkSoft
            font.family: DockStyle.family
            font.pixelSize: DockStyle.textSmall
            horizontalAlignment: Text.AlignHCenter
            lineHeight: DockStyle.lineHeight
            text: "台本を演じると、場面がならびます\nplay a scenario to see its steps here"
            textFormat: Text.PlainText
            visible: steps.count === 0
        }
    }
}
