pragma ComponentBehavior: Bound
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// Digits in the order of telephones and cash machines, never shuffled: hands know it without eyes.
GridLayout {
    id: root

    required property string clearText

    signal clear
    signal digit(int value)

    columnSpacing: Style.gapSmall
    columns: 3
    rowSpacing: Style.gapSmall

    Repeater {
        model: 9

        Key {
            required property int index

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Style.touch
            text: index + 1

            onClicked: root.digit(index + 1)
        }
    }
    Key {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Style.touch
        secondary: true
        text: root.clearText

        onClicked: root.clear()
    }
    Key {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Style.touch
        text: "0"

        onClicked: root.digit(0)
    }
    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true
    }
}
