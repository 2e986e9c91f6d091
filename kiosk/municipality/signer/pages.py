"""Comparing finished pages with what has to stand on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.documents.content import SheetFurniture, TrueSizePicture
from kiosk.documents.reading import PageReading, PictureReading, Place, pixels_digest
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages import ExpectedText
from kiosk.municipality.signer.wording import text_objection

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
    text: ExpectedText
    imprint: TrueSizePicture | None = None


def first_objection(pages: Sequence[PageReading], expected: ExpectedDocument) -> Objection | None:
    """The first way in which the pages are not the document, or None if they are."""
    fronts, backs = pages[::2], pages[1::2]
    if not fronts or len(fronts) != len(backs):
        return Objection.PAGE_COUNT
    texts = [_squeezed("".join(reading.text for reading in front.texts)) for front in fronts]
    return (
        text_objection(texts, expected.text, expected.furniture)
        or _size_objection(pages)
        or (None if all(back.is_blank for back in backs) else Objection.BACK_NOT_BLANK)
        or next(filter(None, (_picture_objection(front, expected) for front in fronts)), None)
        or next(filter(None, map(_square_objection, fronts)), None)
    )


def _size_objection(sides: Iterable[PageReading]) -> Objection | None:
    for side in sides:
        for measured, due in zip((side.width_mm, side.height_mm), _A4_MM, strict=True):
            if abs(measured - due) > _PAGE_TOLERANCE_MM:
                return Objection.PAGE_SIZE
    return None


def _squeezed(text: str) -> str:
    """Without ASCII spaces: the reader adds them between runs, and a line may end at one."""
    return text.replace(" ", "")


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
