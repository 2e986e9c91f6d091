"""Names as registered: never normalised, every variation selector kept.

Source: docs/reference/documents.md, section 1.
"""

import re
from collections.abc import Iterator
from typing import NewType

RegisteredName = NewType("RegisteredName", str)
"""A name in exactly the characters of the register, variation selectors included."""

_SELECTOR = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_IDEOGRAPHIC_SELECTORS = range(0xE0100, 0xE01F0)
"""Of the Ideographic Variation Database: Moji_Joho and others."""
_STANDARDIZED_SELECTORS = range(0xFE00, 0xFE10)
"""Of the Unicode standard itself: U+4FAE U+FE00 is the shape of the compatibility ideograph U+FA30."""


def is_variation_selector(character: str) -> bool:
    """Whether `character` chooses a shape of the one before it (U+FE00 to U+FE0F, U+E0100 to U+E01EF)."""
    return ord(character) in _IDEOGRAPHIC_SELECTORS or ord(character) in _STANDARDIZED_SELECTORS


def glyph_sequences(text: str) -> Iterator[str]:
    """Split text into what is drawn as one glyph: a character with its variation selector, if any.

    A selector that follows no character is yielded alone; whoever draws it has to refuse it.
    """
    return iter(text) if _SELECTOR.search(text) is None else _with_selectors(text)


def _with_selectors(text: str) -> Iterator[str]:
    sequence = ""
    for character in text:
        if is_variation_selector(character) and sequence and not is_variation_selector(sequence):
            yield sequence + character
            sequence = ""
            continue
        if sequence:
            yield sequence
        sequence = character
    if sequence:
        yield sequence
