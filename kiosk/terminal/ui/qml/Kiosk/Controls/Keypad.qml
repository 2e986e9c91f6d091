pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// Digits in the order of telephones and cash machines, never shuffled: hands know it without eyes.
GridLayout {
    id: root

    required property string clearText

    signal digit(int value)
    signal clear

    columns: 3
    columnSpacing: Style.gapSmall
    rowSpacing: Style.gapSmall

    Repeater {
        model: 9

        Key {
            required property int index

            text: index + 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Style.touch
            onClicked: root.digit(index + 1)
        }
    }

    Key {
        text: root.clearText
        secondary: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Style.touch
        onClicked: root.clear()
    }

    Key {
        text: "0"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Style.touch
        onClicked: root.digit(0)
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
