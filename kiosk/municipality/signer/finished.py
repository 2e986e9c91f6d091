"""Comparing the finished pages with the bare ones that were approved: only what was sealed may be added."""

from collections.abc import Sequence
from hashlib import sha256

from kiosk.documents.backprint.hint import hint_sentences
from kiosk.documents.guard.mask import guard_masks
from kiosk.documents.protection import SheetProtection
from kiosk.documents.reading import PageReading, PictureReading, Place, StencilReading, pixels_digest
from kiosk.documents.seal.symbol import caption_text
from kiosk.documents.typesetting.marks import Bitmap, Stencil
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.sealing import ApprovedPaper

_TOLERANCE_MM = 0.02
"""Half a printer's dot."""


def finished_objection(pages: Sequence[PageReading], paper: ApprovedPaper) -> Objection | None:
    """The first way in which the pages are not the approved ones, protected; or None."""
    if len(pages) != len(paper.bare):
        return Objection.PAGE_COUNT
    masks = guard_masks(paper.protection.guard)
    for front, back, bare, sheet in zip(
        pages[::2], pages[1::2], paper.bare[::2], paper.protection.sheets, strict=True
    ):
        caption = caption_text(paper.protection.serial, sheet.fingerprint)
        objection = (
            _front_objection(front, bare, sheet, caption)
            or _back_objection(back, sheet, paper.protection.check_at)
            or _guard_objection(front, masks.front)
            or _guard_objection(back, masks.back)
        )
        if objection is not None:
            return objection
    return None


def _front_objection(
    front: PageReading, bare: PageReading, sheet: SheetProtection, caption: str
) -> Objection | None:
    *texts, last = front.texts or bare.texts
    drawn = front.lines, front.frames, _size(front)
    if tuple(texts) != bare.texts or drawn != (bare.lines, bare.frames, _size(bare)):
        return Objection.CHANGED_AFTER_SEALING
    *pictures, seal = front.pictures or bare.pictures
    if tuple(pictures) != bare.pictures:
        return Objection.CHANGED_AFTER_SEALING
    is_sealed = last.text == caption and _is_printed(seal, sheet.seal)
    return None if is_sealed else Objection.PAPER_SEAL


def _back_objection(back: PageReading, sheet: SheetProtection, check_at: str) -> Objection | None:
    is_right = (
        "".join(text.text for text in back.texts) == "".join(hint_sentences(check_at))
        and len(back.pictures) == 1
        and _is_printed(back.pictures[0], sheet.field)
        and not (back.lines or back.frames)
    )
    return None if is_right else Objection.BACK


def _guard_objection(side: PageReading, mask: Stencil) -> Objection | None:
    place = Place(0, 0, mask.width * mask.dot_mm, mask.height * mask.dot_mm)
    expected = StencilReading(place, mask.width, mask.height, sha256(mask.jbig2).hexdigest())
    is_right = len(side.stencils) == 1 and _is_same(side.stencils[0], expected)
    return None if is_right else Objection.GUARD


def _is_same(found: StencilReading, expected: StencilReading) -> bool:
    return (
        (found.width, found.height) == (expected.width, expected.height)
        and found.stream_sha256 == expected.stream_sha256
        and _is_at(found.place, expected.place)
    )


def _is_printed(picture: PictureReading, mark: Bitmap) -> bool:
    return picture.pixels_sha256 == pixels_digest(mark.png) and _is_at(
        picture.place, Place(mark.x, mark.y, mark.width, mark.height)
    )


def _is_at(found: Place, expected: Place) -> bool:
    return all(
        abs(measured - due) <= _TOLERANCE_MM
        for measured, due in (
            (found.x, expected.x),
            (found.y, expected.y),
            (found.width, expected.width),
            (found.height, expected.height),
        )
    )


def _size(side: PageReading) -> tuple[float, float]:
    return side.width_mm, side.height_mm
