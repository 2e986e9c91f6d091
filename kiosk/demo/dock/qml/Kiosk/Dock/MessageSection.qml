pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What passed a wire, newest first; sealed ones in the colour of what is safe.
Section {
    id: root

    required property var messages

    ListView {
        Accessible.name: root.japanese + " / " + root.english
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: DockStyle.listHeight
        clip: true
        model: root.messages

        delegate: RecordLine {
            required property bool sealed
            required property string seen
            required property string seenEnglish
            required property string size
            required property string time
            required property string what

            detail: seenEnglish
            end: size
            ink: sealed ? DockStyle.good : DockStyle.ink
            middle: seen
            start: (time === "" ? "" : time + " ") + what
            width: ListView.view.width
        }
    }
}
