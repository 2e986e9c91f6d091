"""What must be found nowhere: the data of one household in every form that a computer writes text in."""

from collections.abc import Iterable

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.stretches import PIN
from kiosk.trials.wipe import marks
from kiosk.trials.wipe.marks import Kind, Mark, household_of

_SLICE = 40
"""Bytes of a document that are as good as unique."""


def found(sought: Iterable[Mark], data: bytes) -> set[str]:
    """Labels of the marks that stand in `data`."""
    return {mark.label for mark in sought if any(form in data for form in mark.forms)}


def household_marks() -> tuple[Mark, ...]:
    """The household of the citizen who plays the session."""
    return tuple(marks.household_marks(household_of(Character.HERO)))


def pin_marks() -> tuple[Mark, ...]:
    """The PIN as the card gets it, as a trace would tell it, and as a log would."""
    digits = PIN.encode()
    verify = bytes.fromhex("00200080") + bytes([len(digits)]) + digits
    hexadecimal = verify.hex()
    texts = (hexadecimal, hexadecimal.upper(), f'"{PIN}"', f"'{PIN}'", f"pin={PIN}")
    return (Mark(Kind.PIN, "pin", (verify, *(text.encode() for text in texts))),)


def document_marks(document: bytes) -> tuple[Mark, ...]:
    """Slices out of a document, from its head to its end."""
    places = range(len(document) // 10, len(document) - _SLICE, len(document) // 10)
    return tuple(
        Mark(Kind.DOCUMENT, f"document at {place}", (document[place : place + _SLICE],)) for place in places
    )
