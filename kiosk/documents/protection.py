"""What the signer adds to each sheet, put on its pages: guard, seal, field and hint."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.backprint.hint import hint_marks
from kiosk.documents.guard.mask import guard_masks
from kiosk.documents.guard.profile import GuardProfile
from kiosk.documents.seal.symbol import seal_caption
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Bitmap, Page


@dataclass(frozen=True, slots=True, repr=False)
class SheetProtection:
    """The symbols of one sheet in their places, as the signer made them."""

    seal: Bitmap
    fingerprint: str
    field: Bitmap


@dataclass(frozen=True, slots=True, repr=False)
class Protection:
    """What makes the bare pages of one certificate a protected paper."""

    guard: GuardProfile
    check_at: str
    """Where a receiver checks the paper, in plain words."""
    serial: str
    sheets: tuple[SheetProtection, ...]


def protected_pages(
    compositor: Compositor, pages: Sequence[Page], protection: Protection
) -> tuple[Page, ...]:
    """The pages, front and back in turn, with everything that protects them.

    Raises TextTooLong if `check_at` does not fit; ValueError if there are not as many sheets as protections.
    """
    masks = guard_masks(protection.guard)
    fronts, backs = pages[::2], pages[1::2]
    protected: list[Page] = []
    for front, back, sheet in zip(fronts, backs, protection.sheets, strict=True):
        caption = seal_caption(compositor, protection.serial, sheet.fingerprint)
        hint = hint_marks(compositor, protection.check_at)
        protected.append(Page((masks.front, *front.marks, sheet.seal, caption)))
        protected.append(Page((masks.back, *back.marks, sheet.field, *hint)))
    return tuple(protected)
