pragma ComponentBehavior: Bound

import Kiosk.Bridge
import Kiosk.Style
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Opens the list of languages, in the same place on every screen. On the first screen it names some of
// them, so that who reads none of the present words finds it; later it names the one that is on.
T.AbstractButton {
    id: root

    required property string description
    required property string ownName
    required property var samples
    required property bool showsSamples

    Accessible.name: Phrasing.plain(description)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Style.languageHeight
    implicitWidth: Math.max(Style.languageWidth, content.implicitWidth + 2 * Style.gap)
    text: description

    background: Rectangle {
        border.color: root.showsSamples ? Style.blue : Style.lineStrong
        border.width: Style.stroke
        color: root.down ? Style.surfaceInfo : Style.surface
        radius: height / 2

        FocusRing {
            innerRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: content.implicitWidth

        RowLayout {
            id: content

            anchors.centerIn: parent
            spacing: root.showsSamples ? Style.gapSmall : Style.gapTiny

            Icon {
                name: "globe"
                size: Style.textBody
            }
            Phrase {
                Accessible.ignored: true
                font.pixelSize: Style.textSmall
                visible: !root.showsSamples
                words: root.ownName
                wrapMode: Text.NoWrap
            }
            Repeater {
                model: root.showsSamples ? root.samples : []

                ForeignWord {
                    required property int index
                    required property string ownName

                    color: Style.blue
                    font.pixelSize: Style.textSmall
                    visible: index < Style.languagesOnButton
                    words: ownName
                }
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
