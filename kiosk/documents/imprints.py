"""What the picture of a registered seal has to be, so that it is printed as it was registered.

One rule for whoever takes a picture and whoever lays it out (docs/reference/service.md, section 12).
"""

from enum import StrEnum

from kiosk.documents.content import TrueSizePicture
from kiosk.documents.dots import DOT_MM
from kiosk.documents.typesetting.one_bit_pixels import shows_something
from kiosk.documents.typesetting.one_bit_png import read_one_bit_png

LEAST_MM = 8.0
"""No seal is registered that fits into a square of this side."""
NARROWEST_MM = LEAST_MM / 2
"""What is narrower than any seal is a part of one."""
LARGEST_MM = 30.0
"""Larger than any seal that a municipality registers (25 mm), also one that was pressed askew."""

_TRUE_SIZE_TOLERANCE = 0.005


class ImprintFault(StrEnum):
    """Why a picture cannot stand on a certificate; the values are causes that name nobody."""

    SIZE = "no seal that is registered has the size that is given"
    PICTURE = "the picture is not an intact, whole PNG of 1 bit grey, not interlaced"
    SCALE = "at 600 dpi the picture does not have the size that is given"
    NOTHING_SHOWN = "the picture is all of one colour"


def imprint_fault(imprint: TrueSizePicture) -> ImprintFault | None:
    """What is wrong with an imprint, or None."""
    width, height = imprint.width_mm, imprint.height_mm
    shorter, longer = sorted((width, height))
    if shorter < NARROWEST_MM or not LEAST_MM <= longer <= LARGEST_MM:
        return ImprintFault.SIZE
    try:
        picture = read_one_bit_png(imprint.png)
    except ValueError:
        return ImprintFault.PICTURE
    if not (_is_true_size(picture.width, width) and _is_true_size(picture.height, height)):
        return ImprintFault.SCALE
    return None if shows_something(picture) else ImprintFault.NOTHING_SHOWN


def _is_true_size(pixels: int, length_mm: float) -> bool:
    """Within half a percent, or one pixel where that is more."""
    return abs(pixels * DOT_MM - length_mm) <= max(length_mm * _TRUE_SIZE_TOLERANCE, DOT_MM)
