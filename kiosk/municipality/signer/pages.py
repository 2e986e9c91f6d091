"""Comparing finished pages with what has to stand on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.documents.content import SheetFurniture, TrueSizePicture
from kiosk.documents.reading import PageReading, PictureReading, Place, pixels_digest
from kiosk.domain.eras import wareki
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages import Passage

_A4_MM = (210.0, 297.0)
_PAGE_TOLERANCE_MM = 0.1
_TRUE_SIZE_TOLERANCE = 0.005
"""An imprint is at true size within half a percent (docs/reference/service.md, section 12)."""
_SEAL_SQUARE = Place(x=12.0, y=233.0, width=52.0, height=52.0)
"""Where the machine-readable seal belongs; nothing else may stand there."""


@dataclass(frozen=True, slots=True, repr=False)
class ExpectedDocument:
    """What has to stand on all sheets, on each front, and which picture beside the 公印."""

    furniture: SheetFurniture
    sheets: tuple[tuple[Passage, ...], ...]
    imprint: TrueSizePicture | None


def first_objection(pages: Sequence[PageReading], expected: ExpectedDocument) -> Objection | None:
    """The first way in which the pages are not the document, or None if they are."""
    count = len(expected.sheets)
    if len(pages) != 2 * count:
        return Objection.PAGE_COUNT
    for number, passages in enumerate(expected.sheets, start=1):
        front, back = pages[2 * number - 2 : 2 * number]
        objection = (
            _size_objection((front, back))
            or (None if back.is_blank else Objection.BACK_NOT_BLANK)
            or _text_objection(front, _all_passages(passages, expected.furniture, f"（{number}／{count}）"))
            or _picture_objection(front, expected)
            or _square_objection(front)
        )
        if objection is not None:
            return objection
    return None


def _size_objection(sides: Iterable[PageReading]) -> Objection | None:
    for side in sides:
        for measured, due in zip((side.width_mm, side.height_mm), _A4_MM, strict=True):
            if abs(measured - due) > _PAGE_TOLERANCE_MM:
                return Objection.PAGE_SIZE
    return None


def _all_passages(
    passages: tuple[Passage, ...], furniture: SheetFurniture, page_number: str
) -> tuple[Passage, ...]:
    signature = f"{wareki(furniture.issued_on)}{furniture.mayor_title}{furniture.mayor_name}この印は黒色です"
    return (
        Passage(page_number, Objection.PAGE_NUMBER),
        Passage(f"{furniture.serial}発行番号", Objection.SERIAL),
        *passages,
        Passage(signature, Objection.CERTIFICATION),
    )


def _text_objection(front: PageReading, passages: tuple[Passage, ...]) -> Objection | None:
    """Compare without ASCII spaces: the reader adds them between runs, and a line may end at one."""
    rest = "".join(reading.text for reading in front.texts).replace(" ", "")
    for passage in passages:
        text = passage.text.replace(" ", "")
        if not rest.startswith(text):
            return passage.objection
        rest = rest[len(text) :]
    return Objection.SURPLUS_TEXT if rest else None


def _picture_objection(front: PageReading, expected: ExpectedDocument) -> Objection | None:
    remaining = list(front.pictures)
    if not _take(remaining, expected.furniture.official_seal):
        return Objection.OFFICIAL_SEAL
    if expected.imprint is not None and not _take(remaining, expected.imprint):
        return Objection.IMPRINT
    return Objection.IMPRINT if remaining else None


def _take(pictures: list[PictureReading], wanted: TrueSizePicture) -> bool:
    """Remove the picture from the list; whether it was there, with these pixels, at true size."""
    digest = pixels_digest(wanted.png)
    for picture in pictures:
        if picture.pixels_sha256 == digest and _true_size(picture.place, wanted):
            pictures.remove(picture)
            return True
    return False


def _true_size(place: Place, wanted: TrueSizePicture) -> bool:
    return (
        abs(place.width - wanted.width_mm) <= wanted.width_mm * _TRUE_SIZE_TOLERANCE
        and abs(place.height - wanted.height_mm) <= wanted.height_mm * _TRUE_SIZE_TOLERANCE
    )


def _square_objection(front: PageReading) -> Objection | None:
    places = [text.place for text in front.texts] + [picture.place for picture in front.pictures]
    return Objection.SEAL_SQUARE_NOT_FREE if any(map(_overlaps, places)) else None


def _overlaps(place: Place) -> bool:
    square = _SEAL_SQUARE
    return (
        place.x < square.x + square.width
        and square.x < place.x + place.width
        and place.y < square.y + square.height
        and square.y < place.y + place.height
    )
