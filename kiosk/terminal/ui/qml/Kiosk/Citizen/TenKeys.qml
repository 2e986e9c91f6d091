import Kiosk.Bridge
import QtQuick
import QtQuick.Templates

// A tactile ten-key pad. In the audio mode its keys mean what the voice says; else digits where digits are
// typed, and elsewhere 8 and 4 go back in the order of reading, 2 and 6 go on, 5 presses.
QtObject {
    id: root

    required property Face face
    required property Item scope

    function focusTo(forward: bool): bool {
        const present = scope.Window.activeFocusItem ?? scope;
        present.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return true;
    }
    function moved(event: KeyEvent): bool {
        switch (event.key) {
        case Qt.Key_2:
        case Qt.Key_6:
        case Qt.Key_Down:
        case Qt.Key_Right:
            return focusTo(true);
        case Qt.Key_8:
        case Qt.Key_4:
        case Qt.Key_Up:
        case Qt.Key_Left:
            return focusTo(false);
        case Qt.Key_5:
            return press();
        default:
            return false;
        }
    }
    function press(): bool {
        const present = scope.Window.activeFocusItem as AbstractButton;
        present?.click();
        return present !== null;
    }
    function pressed(event: KeyEvent) {
        if (face.audio.pressed(event.key))
            event.accepted = true;
        else
            event.accepted = face.page === "Pin" || face.registration.typedInDigits ? typed(event) : moved(event);
    }
    function takeBack() {
        if (face.registration.typedInDigits)
            face.intents.eraseKey();
        else
            face.intents.clearPin();
    }
    function typeDigit(digit: int) {
        if (face.registration.typedInDigits)
            face.intents.typeKey(digit.toString());
        else
            face.intents.typeDigit(digit);
    }
    function typed(event: KeyEvent): bool {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            typeDigit(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete || event.key === Qt.Key_Period)
            takeBack();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            face.intents.goOn();
        else
            return false;
        return true;
    }
}
