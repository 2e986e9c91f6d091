"""Names as registered: never normalised, every variation selector kept (reference: documents, section 1)."""

from collections.abc import Iterator
from typing import NewType

RegisteredName = NewType("RegisteredName", str)
"""A name in exactly the characters of the register, variation selectors included."""

_VARIATION_SELECTORS = range(0xE0100, 0xE01F0)


def is_variation_selector(character: str) -> bool:
    """Whether `character` is an ideographic variation selector (U+E0100 to U+E01EF)."""
    return ord(character) in _VARIATION_SELECTORS


def glyph_sequences(text: str) -> Iterator[str]:
    """Split text into what is drawn as one glyph: a character with its variation selector, if any.

    A selector that follows no character is yielded alone; whoever draws it has to refuse it.
    """
    sequence = ""
    for character in text:
        if is_variation_selector(character) and len(sequence) == 1:
            yield sequence + character
            sequence = ""
            continue
        if sequence:
            yield sequence
        sequence = character
    if sequence:
        yield sequence
