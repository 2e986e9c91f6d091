"""The languages to choose from, and the type of the present one."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.domain.languages import Language
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.sheets import Sheet
from kiosk.terminal.ui.bridge.rows import Rows
from kiosk.terminal.ui.bridge.view import PhaseView
from kiosk.terminal.ui.typefaces import JAPANESE_TYPEFACE, TYPEFACES

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN_AT_FIRST = (
    Language.ENGLISH,
    Language.SIMPLIFIED_CHINESE,
    Language.KOREAN,
    Language.VIETNAMESE,
    Language.PORTUGUESE,
    Language.NEPALI,
)
"""Named on the button of the first screen, one of each script: a reader of none of the others finds it."""


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language under its own name, in its own type."""

    code: str
    own_name: str
    family: str
    leading: float
    own_line: float
    rise: float
    chosen: bool


@QmlElement
class LanguagesView(PhaseView):
    """What the language button, the list of languages and all texts need to know."""

    changed = Signal()
    typeChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typeface = TYPEFACES[self.state.language]
        self.language_rows = Rows(LanguageRow, self)
        self.sample_rows = Rows(LanguageRow, self)
        self.refresh()

    @override
    def refresh(self) -> None:
        """Mark the present language."""
        self.language_rows.replace([self._row(language) for language in Language])
        self.sample_rows.replace([self._row(language) for language in _SHOWN_AT_FIRST])

    def _row(self, language: Language) -> LanguageRow:
        # A name alone needs no room for readings.
        typeface = JAPANESE_TYPEFACE if language is Language.EASY_JAPANESE else TYPEFACES[language]
        return LanguageRow(
            language.value,
            language.own_name,
            typeface.family,
            typeface.leading,
            typeface.own_line,
            typeface.rise,
            language is self.state.language,
        )

    def write_in(self, language: Language) -> None:
        """Give all texts the type of a language."""
        if self._typeface is not TYPEFACES[language]:
            self._typeface = TYPEFACES[language]
            self.typeChanged.emit()

    def list_of_languages(self) -> Rows[LanguageRow]:
        """All languages."""
        return self.language_rows

    def list_of_samples(self) -> Rows[LanguageRow]:
        """Some languages, of each script one."""
        return self.sample_rows

    def is_open(self) -> bool:
        """Whether the list lies over the screen."""
        return self.state.sheet is Sheet.LANGUAGES

    def is_first_screen(self) -> bool:
        """Whether nobody has begun yet."""
        return self.state.screen in {Screen.ATTRACT, Screen.OUT_OF_SERVICE}

    def own_name(self) -> str:
        """The present language's name for itself."""
        return self.state.language.own_name

    def present_family(self) -> str:
        """The family that all texts are written in."""
        return self._typeface.family

    def present_leading(self) -> float:
        """See `Typeface.leading`."""
        return self._typeface.leading

    def present_own_line(self) -> float:
        """See `Typeface.own_line`."""
        return self._typeface.own_line

    def present_rise(self) -> float:
        """See `Typeface.rise`."""
        return self._typeface.rise

    all = Property(Rows, list_of_languages, constant=True)
    samples = Property(Rows, list_of_samples, constant=True)
    open = Property(bool, is_open, notify=changed)
    atFirst = Property(bool, is_first_screen, notify=changed)
    ownName = Property(str, own_name, notify=changed)
    family = Property(str, present_family, notify=typeChanged)
    leading = Property(float, present_leading, notify=typeChanged)
    ownLine = Property(float, present_own_line, notify=typeChanged)
    rise = Property(float, present_rise, notify=typeChanged)
