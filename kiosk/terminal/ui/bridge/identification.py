"""Card, municipality and PIN."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.domain.prefectures import PREFECTURE_NAMES
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.ui.bridge.municipality_names import municipality_text
from kiosk.terminal.ui.bridge.rows import Rows
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PIN_LENGTH = 4
TELEPHONE_ORDER = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
"""From the upper left, row by row; 0 stands alone below. Hands know it without eyes."""


@dataclass(frozen=True, slots=True)
class MunicipalityRow:
    """One municipality of the list."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One key of the keypad."""

    digit: int


@dataclass(frozen=True, slots=True)
class PrefectureRow:
    """One prefecture of the list."""

    code: str
    name: str


def shuffled_order() -> Sequence[int]:
    """The ten digits in an order that nobody can foresee."""
    return secrets.SystemRandom().sample(TELEPHONE_ORDER, len(TELEPHONE_ORDER))


@QmlElement
class IdentificationView(PhaseView):
    """What the screens from the card to the signature show."""

    changed = Signal()

    def __init__(self, parent: QObject, shuffle: Callable[[], Sequence[int]] = shuffled_order) -> None:
        super().__init__(parent)
        self._shuffle = shuffle
        self._pin_is_asked = False
        self.municipality_rows = Rows(MunicipalityRow, self)
        self.key_rows = Rows(KeyRow, self)
        self.prefecture_rows = Rows(PrefectureRow, self)

    @override
    def refresh(self) -> None:
        """List prefectures and municipalities; lay the keys out where an entry of the PIN begins."""
        self.prefecture_rows.replace(
            [PrefectureRow(code, PREFECTURE_NAMES.get(code, code)) for code in self.state.prefectures]
        )
        self.municipality_rows.replace(
            [
                MunicipalityRow(label.code, municipality_text(self.state, label))
                for label in self.state.listed_municipalities
            ]
        )
        was_asked, self._pin_is_asked = self._pin_is_asked, self.state.screen is Screen.PIN
        if self._pin_is_asked and not self._keys_may_be_shuffled:
            self._lay_keys(TELEPHONE_ORDER)
        elif self._pin_is_asked and not was_asked:
            self._lay_keys(self._shuffle())

    @property
    def _keys_may_be_shuffled(self) -> bool:
        """Never by ear: whoever hears the screens finds the keys by their places."""
        return self.state.pin_keys.lie_shuffled and self.state.audio is None

    def _lay_keys(self, order: Sequence[int]) -> None:
        self.key_rows.replace([KeyRow(digit) for digit in order])

    def list_of_prefectures(self) -> Rows[PrefectureRow]:
        """The prefectures that can be chosen."""
        return self.prefecture_rows

    def list_of_municipalities(self) -> Rows[MunicipalityRow]:
        """The municipalities that can be chosen."""
        return self.municipality_rows

    def keys_of_the_pin(self) -> Rows[KeyRow]:
        """The keys of the keypad, from the upper left."""
        return self.key_rows

    def municipality_name(self) -> str:
        """The municipality that was connected, or nothing."""
        return municipality_text(self.state, self.state.municipality)

    def typed_digits(self) -> int:
        """How many digits were typed; never which."""
        return self.state.pin_length

    def is_pin_complete(self) -> bool:
        """Whether the PIN can be handed to the card."""
        return self.state.pin_length == PIN_LENGTH

    def tries(self) -> int:
        """The tries left, as the card told; 0 while it has not."""
        return self.state.tries_left or 0

    def is_last_try(self) -> bool:
        """Whether one more wrong PIN locks the card."""
        return self.state.tries_left == 1

    def was_pin_wrong(self) -> bool:
        """Whether the card has just refused a PIN."""
        return self.state.pin_was_wrong

    prefectures = Property(Rows, list_of_prefectures, constant=True)
    municipalities = Property(Rows, list_of_municipalities, constant=True)
    keys = Property(Rows, keys_of_the_pin, constant=True)
    municipality = Property(str, municipality_name, notify=changed)
    pinLength = Property(int, typed_digits, notify=changed)
    pinComplete = Property(bool, is_pin_complete, notify=changed)
    triesLeft = Property(int, tries, notify=changed)
    lastTry = Property(bool, is_last_try, notify=changed)
    pinWasWrong = Property(bool, was_pin_wrong, notify=changed)
