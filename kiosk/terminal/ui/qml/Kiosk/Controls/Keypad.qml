pragma ComponentBehavior: Bound
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

// Ten digits, three in a row, the tenth alone below beside the correction key.
GridLayout {
    id: root

    required property string clearText
    // In the order of reading, with the role `digit`.
    required property var keys

    signal clear
    signal digit(int value)

    columnSpacing: Style.gapSmall
    columns: 3
    rowSpacing: Style.gapSmall

    Repeater {
        model: root.keys

        Key {
            required property int digit
            required property int index

            Layout.column: index < 9 ? index % root.columns : 1
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Style.keyLowest
            Layout.row: Math.floor(index / root.columns)
            text: digit

            onClicked: root.digit(digit)
        }
    }
    Key {
        Layout.column: 0
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Style.keyLowest
        Layout.row: 3
        secondary: true
        text: root.clearText

        onClicked: root.clear()
    }
    Item {
        Layout.column: 2
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.row: 3
    }
}
