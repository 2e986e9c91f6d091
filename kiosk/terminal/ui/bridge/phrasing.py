"""Gives QML texts as they are drawn: broken between phrases, readings apart."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.domain.languages import Language
from kiosk.terminal.ui.line_breaks import unbroken
from kiosk.terminal.ui.reading_places import places_of_readings
from kiosk.terminal.ui.readings import plain_text, read_text

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Phrasing(QObject):
    """How the words of a catalogue become what a text item draws and a screen reader says."""

    @Slot(str, str, result=str)
    def whole(self, words: str, language: str) -> str:
        """`words` without readings, with word joiners; before a language is known, as they are."""
        plain = plain_text(words)
        return unbroken(plain, Language(language)) if language else plain

    @Slot(str, result=str)
    def plain(self, words: str) -> str:
        """See `plain_text`."""
        return plain_text(words)

    @Slot(str, result=bool)
    def hasReadings(self, words: str) -> bool:
        """Whether kana belong above these words."""
        return bool(read_text(words).readings)

    @Slot(str, QFont, float, int, int, result=list)
    def readings(
        self, words: str, font: QFont, width: float, wrap_mode: int, alignment: int
    ) -> list[dict[str, object]]:
        """For each reading its kana, its line from 0, and the middle of the words that it belongs to."""
        return [
            {"kana": place.kana, "line": place.line, "middle": place.middle}
            for place in places_of_readings(words, font, width, wrap_mode, alignment)
        ]
