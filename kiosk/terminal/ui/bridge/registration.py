"""The application for registration: what was typed, whether it will do, and the receipt."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.domain.eras import wareki
from kiosk.domain.registrations import birth_date_of
from kiosk.terminal.flow.kana import KANA_ROWS, ROUND, SMALL, SPACE, VOICE
from kiosk.terminal.flow.registering import BIRTH_DATE_DIGITS, DIGIT_SCREENS, is_answered
from kiosk.terminal.ui.bridge.dates import day_text
from kiosk.terminal.ui.bridge.identification import TELEPHONE_ORDER, KeyRow
from kiosk.terminal.ui.bridge.municipality_names import municipality_text
from kiosk.terminal.ui.bridge.rows import Rows
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_OPEN = "＿"
"""Stands where a digit is still to be typed."""


@dataclass(frozen=True, slots=True)
class KanaKey:
    """A place on the keyboard; an empty one is a gap."""

    code: str
    label: str


@QmlElement
class RegistrationView(PhaseView):
    """What the screens of the application show."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.kana_keys = Rows(KanaKey, self)
        self.digit_keys = Rows(KeyRow, self)

    @override
    def refresh(self) -> None:
        """Lay the keys out; only the language of their labels changes."""
        self.digit_keys.replace([KeyRow(digit) for digit in TELEPHONE_ORDER])
        self.kana_keys.replace([KanaKey(key, _label(key)) for row in KANA_ROWS for key in row])

    def keys_of_digits(self) -> Rows[KeyRow]:
        """The digits, never shuffled: what is typed here is read on the screen anyway."""
        return self.digit_keys

    def keys_of_kana(self) -> Rows[KanaKey]:
        """五十音, row by row."""
        return self.kana_keys

    def keys_a_row(self) -> int:
        """How many places a row of the keyboard has."""
        return len(KANA_ROWS[0])

    def municipality_name(self) -> str:
        """Who is applied to."""
        invitation = self.state.invitation
        return municipality_text(self.state, invitation.municipality if invitation else None)

    def is_typed_in_digits(self) -> bool:
        """Whether the present screen takes digits from the ten-key pad."""
        return self.state.screen in DIGIT_SCREENS

    def birth_date_text(self) -> str:
        """The date as far as it was typed."""
        digits = self.state.form.birth_date.ljust(BIRTH_DATE_DIGITS, _OPEN)
        #: A date of birth while it is typed. %1 is the year, %2 the month, %3 the day.
        text = QCoreApplication.translate("Registration", "%1年%2月%3日")
        return text.replace("%1", digits[:4]).replace("%2", digits[4:6]).replace("%3", digits[6:])

    def birth_date_in_era(self) -> str:
        """The same day in the Japanese calendar, once it is complete."""
        invitation, digits = self.state.invitation, self.state.form.birth_date
        day = None if invitation is None else birth_date_of(digits, invitation.expires_at.date())
        return "" if day is None else wareki(day)

    def is_birth_date_wrong(self) -> bool:
        """Whether eight digits were typed that are no day of birth."""
        is_complete = len(self.state.form.birth_date) == BIRTH_DATE_DIGITS
        return is_complete and self.birth_date_in_era() == ""

    def hittosha_name(self) -> str:
        """The head of the 戸籍 in katakana."""
        return self.state.form.hittosha_kana

    def telephone_digits(self) -> str:
        """The telephone number."""
        return self.state.form.telephone

    def is_screen_answered(self) -> bool:
        """Whether the present screen has what the application needs of it."""
        return is_answered(self.state)

    def application_number(self) -> str:
        """受付番号."""
        return self.state.registered.number if self.state.registered else ""

    def day_of_application(self) -> str:
        """The day on which it was taken."""
        registered = self.state.registered
        return day_text(registered.applied_on, self.state.language) if registered else ""

    digitKeys = Property(Rows, keys_of_digits, constant=True)
    keys = Property(Rows, keys_of_kana, constant=True)
    keysInRow = Property(int, keys_a_row, constant=True)
    municipality = Property(str, municipality_name, notify=changed)
    typedInDigits = Property(bool, is_typed_in_digits, notify=changed)
    birthDate = Property(str, birth_date_text, notify=changed)
    birthDateInEra = Property(str, birth_date_in_era, notify=changed)
    birthDateWrong = Property(bool, is_birth_date_wrong, notify=changed)
    hittosha = Property(str, hittosha_name, notify=changed)
    telephone = Property(str, telephone_digits, notify=changed)
    answered = Property(bool, is_screen_answered, notify=changed)
    number = Property(str, application_number, notify=changed)
    appliedOn = Property(str, day_of_application, notify=changed)


_LABELS = {
    #: Key of the katakana keyboard: makes the last character voiced (カ to ガ). Very short.
    VOICE: QT_TRANSLATE_NOOP("Registration", "濁点"),
    #: Key of the katakana keyboard: the small circle (ハ to パ). Very short.
    ROUND: QT_TRANSLATE_NOOP("Registration", "半濁点"),
    #: Key of the katakana keyboard: makes the last character small (ヤ to ャ). Very short.
    SMALL: QT_TRANSLATE_NOOP("Registration", "小さく"),
    #: Key of the katakana keyboard: a space between family name and given name. Very short.
    SPACE: QT_TRANSLATE_NOOP("Registration", "空白"),
}


def _label(key: str) -> str:
    source = _LABELS.get(key)
    return key if source is None else QCoreApplication.translate("Registration", source)
