"""Where Japanese text may be broken into lines: between phrases, never inside a word.

Qt breaks Japanese between any two characters. A word joiner (U+2060) between the characters of one
phrase keeps them together; a phrase that is wider than its line is still broken by the text item.
"""

import unicodedata

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

WORD_JOINER = "\u2060"

_BREAK_AFTER = "、。,.・:!?)」』"
_BREAK_BEFORE = "(「『"
_POLITE_PREFIXES = "おご"
_POLITE_REQUEST = "ください"
_PARTICLES = "をはがにでと"
_COMPOUNDS = ("受け取", "読み取り機", "読み取", "切り替")
"""Words in which hiragana stands before kanji without a phrase beginning there."""


def keep_phrases_whole(text: str) -> str:
    """`text` with word joiners wherever a line must not end."""
    pieces = []
    for place, character in enumerate(text):
        pieces.append(character)
        if place + 1 < len(text) and _belong_together(text, place):
            pieces.append(WORD_JOINER)
    return "".join(pieces)


def _belong_together(text: str, place: int) -> bool:
    left, right = text[place], text[place + 1]
    if not (_is_script(left) and _is_script(right)) or left in _BREAK_AFTER or right in _BREAK_BEFORE:
        return False
    if left.isascii() and right.isascii():
        return False
    if text.startswith(_POLITE_REQUEST, place + 1) and left in "てで":
        return False
    if _is_inside_compound(text, place):
        return True
    if left in _PARTICLES and right in _POLITE_PREFIXES and not _is_hiragana(text[place + 2 : place + 3]):
        return False
    starts_phrase = _is_hiragana(left) and not _is_hiragana(right)
    return not starts_phrase or left in _POLITE_PREFIXES or right in _BREAK_AFTER


def _is_inside_compound(text: str, place: int) -> bool:
    """Whether a compound has both the character at `place` and the next one."""
    return any(
        text.startswith(compound, start)
        for compound in _COMPOUNDS
        for start in range(max(0, place - len(compound) + 2), place + 1)
    )


def _is_script(character: str) -> bool:
    """Whether a line could be broken beside it by Qt's rules; not so spaces and variation selectors."""
    return unicodedata.category(character)[0] in "LNP"


def _is_hiragana(character: str) -> bool:
    return "\u3041" <= character <= "\u309f"


@QmlElement
@QmlSingleton
class Phrasing(QObject):
    """Gives QML the phrases in one piece."""

    @Slot(str, result=str)
    def whole(self, text: str) -> str:
        """See `keep_phrases_whole`."""
        return keep_phrases_whole(text)
