"""Invented people whose texts fill every box of a form, with hardly a character twice."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice

from kiosk.documents.certificate_font import certificate_font
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Household, Person
from tests.documents import people


def dense_household(size: int, base: Household | None = None) -> Household:
    """The first `size` members of `base`, their texts as long as 住民票 takes them."""
    home = base or people.household(size)
    characters = _characters()
    members = tuple(_dense(person, characters) for person in home.members[:size])
    return replace(home, address=_text(characters, 118), members=members)


def _dense(person: Person, characters: Iterator[str]) -> Person:
    def text(length: int) -> str:
        return _text(characters, length)

    return replace(
        person,
        name=RegisteredName(text(56)),
        name_kana=text(33),
        former_name=RegisteredName(text(33)),
        former_name_kana=text(33),
        honseki=text(71),
        hittosha=RegisteredName(text(22)),
        previous_address=text(142),
        address_before_move=text(142),
        remarks=text(71),
    )


def _text(characters: Iterator[str], length: int) -> str:
    return "".join(islice(characters, length))


def _characters() -> Iterator[str]:
    face = certificate_font().registered_face
    return cycle(one for one in map(chr, range(0x4E00, 0x6E00)) if not face.missing(one))
