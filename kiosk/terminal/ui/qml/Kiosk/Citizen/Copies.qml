import Kiosk.Controls
import Kiosk.Style
import QtQuick
import QtQuick.Layouts

Page {
    id: root

    //: Button: one step back.
    backText: qsTr("戻る")
    //: Button: end the session.
    cancelText: qsTr("やめる")
    //: Under the title. %1 is the name of the certificate.
    explanation: qsTr("%1の通数です。1通ごとに手数料がかかります。").arg(face.selection.kind)
    //: Button: go on with this number of copies.
    primaryText: qsTr("つぎへ")

    //: Title: how many copies.
    title: qsTr("何通必要ですか")

    onBack: face.intents.goBack()
    onCancel: face.intents.cancel()
    onPrimary: face.intents.goOn()

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.centerIn: parent
            spacing: Style.margin

            Stepper {
                Layout.alignment: Qt.AlignHCenter
                //: Key: one copy less; read aloud.
                lessText: qsTr("1通へらす")
                //: Key: one copy more; read aloud.
                moreText: qsTr("1通ふやす")
                most: root.face.selection.mostCopies
                value: root.face.selection.copies
                //: Number of copies. %n is a number.
                valueText: qsTr("%n通", "", root.face.selection.copies)

                onWanted: copies => root.face.intents.chooseCopies(copies)
            }
            Phrase {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: Style.textWidest
                color: Style.inkSoft
                horizontalAlignment: Text.AlignHCenter
                //: The most copies that fit into this order. %n is a number.
                words: qsTr("%n通まで選べます", "", root.face.selection.mostCopies)
            }
        }
    }
}
