"""What must be found nowhere: the data of one household in every form that a computer writes text in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.stretches import PIN
from kiosk.domain.residents import Household
from tests.municipality.made_up_city import cast

_SLICE = 40
"""Bytes of a document that are as good as unique."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to look for; the label tells what it is without telling it."""

    label: str
    forms: tuple[bytes, ...]

    @classmethod
    def text(cls, label: str, text: str) -> "Mark":
        """Text as files hold it and as Python holds it in memory."""
        return cls(label, tuple(text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-32-le")))

    def is_in(self, data: bytes) -> bool:
        return any(form in data for form in self.forms)


def found(marks: Iterable[Mark], data: bytes) -> set[str]:
    """Labels of the marks that stand in `data`."""
    return {mark.label for mark in marks if mark.is_in(data)}


def household() -> Household:
    """The household of the citizen who plays the session."""
    return next(
        home
        for home in cast().households
        if any(member.resident_id == Character.HERO.resident_id for member in home.members)
    )


def household_marks() -> tuple[Mark, ...]:
    return tuple(_household_marks(household()))


def _household_marks(home: Household) -> Iterator[Mark]:
    yield Mark.text("address", home.address)
    for place, member in enumerate(home.members):
        yield Mark.text(f"name {place}", member.name)
        yield Mark.text(f"kana {place}", member.name_kana)
        yield Mark.text(f"kojin-bango {place}", member.kojin_bango)
        yield Mark.text(f"juminhyo-code {place}", member.juminhyo_code)


def pin_marks() -> tuple[Mark, ...]:
    """The PIN as the card gets it, as a trace would tell it, and as a log would."""
    digits = PIN.encode()
    verify = bytes.fromhex("00200080") + bytes([len(digits)]) + digits
    hexadecimal = verify.hex()
    texts = (hexadecimal, hexadecimal.upper(), f'"{PIN}"', f"'{PIN}'", f"pin={PIN}")
    return (Mark("pin", (verify, *(text.encode() for text in texts))),)


def document_marks(document: bytes) -> tuple[Mark, ...]:
    """Slices out of a document, from its head to its end."""
    places = range(len(document) // 10, len(document) - _SLICE, len(document) // 10)
    return tuple(Mark(f"document at {place}", (document[place : place + _SLICE],)) for place in places)
