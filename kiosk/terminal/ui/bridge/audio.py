"""The audio mode as the screens see it, and what the keys of a ten-key pad mean in it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.terminal.flow.events import Event, KanaDigitTyped, KeyErased, PadKeyPressed
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.audio_mode import PadKey
from kiosk.terminal.flow.speech.pad import TYPING_SCREENS
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_DIGITS = {
    Qt.Key.Key_0: PadKey.REPEAT,
    Qt.Key.Key_1: PadKey.STOP,
    Qt.Key.Key_2: PadKey.NEXT,
    Qt.Key.Key_3: PadKey.LOUDER,
    Qt.Key.Key_4: PadKey.PREVIOUS,
    Qt.Key.Key_5: PadKey.PRESS,
    Qt.Key.Key_6: PadKey.NEXT,
    Qt.Key.Key_7: PadKey.DARK,
    Qt.Key.Key_8: PadKey.PREVIOUS,
    Qt.Key.Key_9: PadKey.SOFTER,
}
_SIGNS = {
    Qt.Key.Key_Plus: PadKey.NEXT,
    Qt.Key.Key_Minus: PadKey.PREVIOUS,
    Qt.Key.Key_Down: PadKey.NEXT,
    Qt.Key.Key_Right: PadKey.NEXT,
    Qt.Key.Key_Up: PadKey.PREVIOUS,
    Qt.Key.Key_Left: PadKey.PREVIOUS,
    Qt.Key.Key_Enter: PadKey.PRESS,
    Qt.Key.Key_Return: PadKey.PRESS,
    Qt.Key.Key_Asterisk: PadKey.REPEAT,
    Qt.Key.Key_Slash: PadKey.STOP,
}
_ERASERS = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Period})
_BEGINS_ANYWHERE = frozenset({Qt.Key.Key_0, Qt.Key.Key_Asterisk})


def pad_event(state: State, key: Qt.Key) -> Event | None:
    """What a key does in the audio mode, or to begin it; None leaves it to digits and focus.

    On the first screen any digit begins it, for whoever does not know the keys yet; elsewhere 0 and *.
    """
    types = state.screen in TYPING_SCREENS
    if state.audio is None:
        begins = key in _DIGITS if state.screen is Screen.ATTRACT else key in _BEGINS_ANYWHERE
        return PadKeyPressed(PadKey.REPEAT) if begins and not (types and key in _DIGITS) else None
    if key in _SIGNS:
        return PadKeyPressed(_SIGNS[key])
    if state.screen is Screen.HITTOSHA and not state.asks_still_there:
        return _typed_in_kana(key)
    is_digit_typed = types and not state.asks_still_there
    return PadKeyPressed(_DIGITS[key]) if key in _DIGITS and not is_digit_typed else None


def _typed_in_kana(key: Qt.Key) -> Event | None:
    if key in _ERASERS:
        return KeyErased()
    return KanaDigitTyped(key - Qt.Key.Key_0) if key in _DIGITS else None


@QmlElement
class AudioView(PhaseView):
    """Whether somebody goes by ear, and whether the screen is dark for that."""

    changed = Signal()

    def __init__(self, post: Callable[[Event], None], parent: QObject) -> None:
        super().__init__(parent)
        self._post = post

    @Slot(int, result=bool)
    def pressed(self, key: int) -> bool:
        """Take a key of the pad; whether it meant anything here."""
        if key not in _KNOWN:
            return False
        event = pad_event(self.state, Qt.Key(key))
        if event is not None:
            self._post(event)
        return event is not None

    @Slot()
    def light(self) -> None:
        """Somebody touched the dark screen."""
        self._post(PadKeyPressed(PadKey.DARK))

    def is_on(self) -> bool:
        """Whether somebody goes by ear."""
        return self.state.audio is not None

    def is_dark(self) -> bool:
        """Whether the screen shows nothing."""
        return self.state.audio is not None and self.state.audio.is_dark

    on = Property(bool, is_on, notify=changed)
    dark = Property(bool, is_dark, notify=changed)


_KNOWN = frozenset(int(key) for key in (*_DIGITS, *_SIGNS, *_ERASERS))
