import Kiosk.Controls
import Kiosk.Style
import QtQuick

// Over every screen of a machine for practice: nothing that it prints is real.
Rectangle {
    border.color: Style.practiceInk
    border.width: Style.hairline
    color: Style.practice
    implicitHeight: Style.practiceHeight
    implicitWidth: mark.implicitWidth + 2 * Style.gap
    radius: height / 2

    Phrase {
        id: mark

        anchors.centerIn: parent
        color: Style.practiceInk
        font.bold: true
        font.pixelSize: Style.textMark
        lineHeight: Style.lineHeightSingle
        //: On every screen of a machine for practice, in a small frame. Short.
        words: qsTr("練習用・本物の証明書は出ません")
        wrapMode: Text.NoWrap
    }
}
