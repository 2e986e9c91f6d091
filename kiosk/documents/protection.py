"""What the signer adds to each sheet, put on its pages: guard, seal, field and hint."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.backprint.field import field_mark
from kiosk.documents.backprint.hint import hint_marks
from kiosk.documents.backprint.shares import Share
from kiosk.documents.guard.mask import guard_masks
from kiosk.documents.guard.profile import GuardProfile
from kiosk.documents.qr import Modules
from kiosk.documents.seal.symbol import seal_marks
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Page


@dataclass(frozen=True, slots=True, repr=False)
class SheetProtection:
    """The seal of one front and the shares of its back, as the signer made them."""

    seal: Modules
    fingerprint: str
    shares: tuple[Share, ...]


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
        seal = seal_marks(compositor, sheet.seal, protection.serial, sheet.fingerprint)
        hint = hint_marks(compositor, protection.check_at)
        protected.append(Page((masks.front, *front.marks, *seal)))
        protected.append(Page((masks.back, *back.marks, field_mark(sheet.shares), *hint)))
    return tuple(protected)
