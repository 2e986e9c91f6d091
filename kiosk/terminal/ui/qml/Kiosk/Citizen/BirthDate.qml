import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

DigitPage {
    id: root

    entry: face.registration.birthDate
    //: Under the title: how a date is typed.
    explanation: qsTr("西暦の年4けた、月2けた、日2けたです。1988年5月1日なら「19880501」。")

    //: Title: type your date of birth.
    title: qsTr("生年月日を入力してください")

    Hint {
        Layout.fillWidth: true
        icon: "done"
        size: Style.textBody
        //: The date in the Japanese calendar, for checking. %1 is that date.
        text: qsTr("%1ですね").arg(root.face.registration.birthDateInEra)
        visible: root.face.registration.birthDateInEra !== ""
    }
    Hint {
        Layout.fillWidth: true
        icon: "act"
        size: Style.textBody
        strong: true
        //: The digits are no date.
        text: qsTr("この日付はありません。入力しなおしてください。")
        visible: root.face.registration.birthDateWrong
    }
}
