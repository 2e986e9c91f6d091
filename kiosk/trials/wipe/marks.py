"""What is searched for: the data of one household, documents and pictures, in each form that programs use."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from kiosk.demo.cities.assembly import assembled, cast_only
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.domain.residents import Household

ENCODINGS: Final = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "latin-1", "cp932", "euc-jp")
"""utf-32, utf-16-le and latin-1 are how Python holds a text in memory, utf-16-le how Qt does."""
_SLICE = 40
"""Bytes of a document that are as good as unique."""
_PLACES_IN_A_DOCUMENT = 24
_COMPRESSED = 12
"""So many bytes beyond ASCII in a slice: no text of the format."""
_DIFFERENT = 24
"""So many values in a slice: no white of a picture that is stored as it is. Random octets have 37 of them."""
_WINDOW = 64
"""Pixels of a row of a picture that are as good as unique where they change often enough."""
_CHANGES = 16
_ROWS = 24


class Kind(StrEnum):
    """What a mark is about, as the report names it."""

    NAMES = "names"
    ADDRESS = "address"
    NUMBERS = "numbers"
    PIN = "PIN"
    DOCUMENT = "document"
    KEYS = "keys"
    PICTURE = "printed picture"
    SCREEN = "pixels of the screens"
    PLANTED = "planted"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to look for; the label tells what it is without telling it."""

    kind: Kind
    label: str
    forms: tuple[bytes, ...]

    @classmethod
    def text(cls, kind: Kind, label: str, text: str) -> "Mark":
        """Text as files hold it and as programs hold it in memory."""
        return cls(kind, label, tuple(dict.fromkeys(_encoded(text))))


def _encoded(text: str) -> Iterator[bytes]:
    for encoding in ENCODINGS:
        try:
            yield text.encode(encoding)
        except UnicodeEncodeError:
            continue


def household_of(character: Character) -> Household:
    """The household that a character of みほん市 lives in."""
    wanted = character.resident_id
    homes = assembled(cast_only(MIHON_PLAN)).households
    return next(home for home in homes if any(member.resident_id == wanted for member in home.members))


def household_marks(home: Household) -> Iterator[Mark]:
    """Names, address and numbers of everyone in a household."""
    yield Mark.text(Kind.ADDRESS, "address", home.address)
    for place, member in enumerate(home.members):
        yield Mark.text(Kind.NAMES, f"name {place}", member.name)
        yield Mark.text(Kind.NAMES, f"kana {place}", member.name_kana)
        yield Mark.text(Kind.NUMBERS, f"kojin-bango {place}", member.kojin_bango)
        yield Mark.text(Kind.NUMBERS, f"juminhyo-code {place}", member.juminhyo_code)


def document_mark(document: bytes) -> Mark:
    """Slices out of a document, from its head to its end.

    Words of the format stand in every PDF and blank paper in any memory: where there are compressed slices,
    they are taken alone.
    """
    step = max((len(document) - _SLICE) // _PLACES_IN_A_DOCUMENT, 1)
    places = range(step // 2, len(document) - _SLICE, step)
    slices = tuple(document[place : place + _SLICE] for place in places)
    return Mark(Kind.DOCUMENT, "document", tuple(filter(_is_compressed, slices)) or slices)


def _is_compressed(part: bytes) -> bool:
    return sum(octet >= 0x80 for octet in part) >= _COMPRESSED and len(set(part)) >= _DIFFERENT


def picture_mark(kind: Kind, label: str, pictures: Iterable[npt.NDArray[np.uint8]]) -> Mark:
    """Stretches of rows in which a picture changes often: letters, not paper and not lines.

    A picture has rows of pixels of one or more bytes each.
    """
    stretches = (stretch for picture in pictures for stretch in _busy_stretches(picture))
    return Mark(kind, label, tuple(dict.fromkeys(stretches)))


def _busy_stretches(picture: npt.NDArray[np.uint8]) -> Iterator[bytes]:
    rows, columns = picture.shape[:2]
    found = 0
    for row in range(0, rows, 3):
        for column in range(0, columns - _WINDOW, _WINDOW):
            window = picture[row, column : column + _WINDOW]
            if _changes(window) >= _CHANGES:
                yield np.ascontiguousarray(window).tobytes()
                found += 1
                break
        if found == _ROWS:
            return


def _changes(window: npt.NDArray[np.uint8]) -> int:
    pixels = window.reshape(len(window), -1)
    return int(np.count_nonzero((pixels[1:] != pixels[:-1]).any(axis=1)))
