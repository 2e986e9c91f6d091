"""Where a text may be broken into lines: between phrases or words, never inside one.

Qt breaks Japanese and Korean between any two characters. A word joiner (U+2060) between the characters of
one phrase keeps them together; a phrase that is wider than its line is still broken by the text item.
"""

import unicodedata
from typing import Final

from kiosk.domain.languages import Language

WORD_JOINER: Final = "\u2060"

_BREAK_AFTER = "、。,.・:!?)」』"
_BREAK_BEFORE = "(「『"
_POLITE_PREFIXES = "おご"
_POLITE_REQUEST = "ください"
_PARTICLES = "をはがにでと"
_COMPOUNDS = ("受け取", "読み取り機", "読み取", "切り替")
"""Words in which hiragana stands before kanji without a phrase beginning there."""


def unbroken(text: str, language: Language) -> str:
    """`text` with word joiners wherever a line must not end in `language`."""
    match language:
        case Language.JAPANESE:
            return keep_phrases_whole(text)
        case Language.EASY_JAPANESE | Language.KOREAN:
            return keep_spaced_whole(text)
        case _:
            return text


def keep_spaced_whole(text: str) -> str:
    """For a script whose phrases stand apart by spaces: nothing else is broken."""
    pieces = []
    for place, character in enumerate(text):
        pieces.append(character)
        if place + 1 < len(text) and _is_one_phrase(character, text[place + 1]):
            pieces.append(WORD_JOINER)
    return "".join(pieces)


def _is_one_phrase(left: str, right: str) -> bool:
    if left.isspace() or right.isspace() or left in _BREAK_AFTER or (left.isascii() and right.isascii()):
        return False
    return _is_script(right) or right in _BREAK_AFTER


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
