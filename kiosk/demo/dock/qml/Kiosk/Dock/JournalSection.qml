pragma ComponentBehavior: Bound
import Kiosk.DockPanels
import QtQuick
import QtQuick.Layouts

// The till's journal, newest first.
Section {
    id: root

    required property JournalPanel panel

    english: "Journal of the till"
    japanese: "お金の日誌"

    ListView {
        Accessible.name: "お金の日誌 / Journal of the till"
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: DockStyle.listHeight
        clip: true
        model: root.panel.events
        objectName: "journal"

        delegate: RecordLine {
            required property string amount
            required property string device
            required property string kind
            required property int number
            required property string time

            end: amount
            middle: device
            start: time + "  " + kind
            width: ListView.view.width
        }
    }
}
