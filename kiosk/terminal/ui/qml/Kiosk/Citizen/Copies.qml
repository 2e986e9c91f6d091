import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Style

Page {
    id: root

    //: Title: how many copies.
    title: qsTr("何通必要ですか")
    //: Under the title. %1 is the name of the certificate.
    explanation: qsTr("%1の通数です。1通ごとに手数料がかかります。").arg(face.selection.kind)
    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Button: go on with this number of copies.
    primaryText: qsTr("つぎへ")
    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.centerIn: parent
            spacing: Style.margin

            Stepper {
                value: root.face.selection.copies
                most: root.face.selection.mostCopies
                //: Key: one copy less; read aloud.
                lessText: qsTr("1通へらす")
                //: Key: one copy more; read aloud.
                moreText: qsTr("1通ふやす")
                //: Number of copies. %n is a number.
                valueText: qsTr("%n通", "", root.face.selection.copies)
                onWanted: copies => root.face.intents.chooseCopies(copies)
                Layout.alignment: Qt.AlignHCenter
            }

            Phrase {
                //: The most copies that fit into this order. %n is a number.
                text: qsTr("%n通まで選べます", "", root.face.selection.mostCopies)
                color: Style.inkSoft
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }
}
