"""Comparing finished pages with what has to stand on them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.documents.content import SheetFurniture, TrueSizePicture
from kiosk.documents.errors import UnreadablePicture
from kiosk.documents.reading import PageReading, PictureReading, Place, pixels_digest
from kiosk.municipality.signer.imprints import is_of_a_seal
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages import ExpectedText
from kiosk.municipality.signer.places import IMPRINT, OFFICIAL_SEAL, is_within, place_objection
from kiosk.municipality.signer.wording import text_objection, words_around_the_body

_A4_MM = (210.0, 297.0)
_PAGE_TOLERANCE_MM = 0.1
_TRUE_SIZE_TOLERANCE = 0.005
"""An imprint is at true size within half a percent (docs/reference/service.md, section 12)."""


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
        or next(filter(None, _place_objections(fronts, expected)), None)
    )


def _place_objections(
    fronts: Sequence[PageReading], expected: ExpectedDocument
) -> Iterator[Objection | None]:
    for number, front in enumerate(fronts, start=1):
        words = words_around_the_body(expected.text, expected.furniture, number, len(fronts))
        yield place_objection(front, words.head, words.foot)


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
    if _taken(remaining, expected.furniture.official_seal, OFFICIAL_SEAL) is None:
        return Objection.OFFICIAL_SEAL
    if expected.imprint is not None:
        imprint = _taken(remaining, expected.imprint, IMPRINT)
        if imprint is None or not is_of_a_seal(imprint):
            return Objection.IMPRINT
    return Objection.SURPLUS_PICTURE if remaining else None


def _taken(pictures: list[PictureReading], wanted: TrueSizePicture, box: Place) -> PictureReading | None:
    """The picture, removed from the list, if it is there: these pixels, in its box, at true size."""
    try:
        digest = pixels_digest(wanted.png)
    except UnreadablePicture:
        return None
    for picture in pictures:
        is_it = picture.pixels_sha256 == digest and is_within(picture.place, box)
        if is_it and _true_size(picture.place, wanted):
            pictures.remove(picture)
            return picture
    return None


def _true_size(place: Place, wanted: TrueSizePicture) -> bool:
    return (
        abs(place.width - wanted.width_mm) <= wanted.width_mm * _TRUE_SIZE_TOLERANCE
        and abs(place.height - wanted.height_mm) <= wanted.height_mm * _TRUE_SIZE_TOLERANCE
    )
