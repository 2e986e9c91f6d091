import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// The staff code: dots for what was typed, the keypad beside or under them.
Page {
    id: root

    readonly property StaffView staff: face.staff

    backText: staff.backText
    explanation: staff.explanation
    primaryEnabled: staff.idle && staff.typed > 0
    primaryText: staff.confirmText
    title: staff.title

    onBack: staff.goBack()
    onPrimary: staff.confirm()

    GridLayout {
        anchors.fill: parent
        columnSpacing: Style.margin
        columns: Style.portrait ? 1 : 2
        rowSpacing: Style.margin

        Panel {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.minimumWidth: Style.keyWidest * 2
            Layout.preferredHeight: Style.choiceHeight
            Layout.preferredWidth: 1

            Phrase {
                Accessible.name: root.staff.typedText
                anchors.fill: parent
                anchors.margins: Style.gapSmall
                font.pixelSize: Style.textTitle
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: Style.textFitted
                verticalAlignment: Text.AlignVCenter
                words: root.staff.dots
                wrapMode: Text.NoWrap
            }
        }
        Keypad {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.keypadHeight
            Layout.maximumWidth: Style.portrait ? Style.dialogWidth : Style.keyWidest * 3
            Layout.preferredWidth: Style.portrait ? -1 : Style.pinCellWidth * 4
            clearText: root.staff.clearText
            keys: root.face.registration.digitKeys

            onClear: root.staff.clear()
            onDigit: value => root.staff.typeDigit(value)
        }
    }
}
