import QtQuick

// Before the demo's window is there: what is being waited for.
Rectangle {
    color: DockStyle.amber
    height: DockStyle.curtainHeight
    width: DockStyle.curtainWidth

    TwoTongues {
        Accessible.ignored: false
        Accessible.name: japanese + " / " + english
        Accessible.role: Accessible.StaticText
        anchors.centerIn: parent
        english: "Center and cities are starting ..."
        japanese: "センターと市区町村を起動しています"
        side: Text.AlignHCenter
        width: parent.width
    }
}
