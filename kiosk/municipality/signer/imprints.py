"""Whether what is printed in the place of the 印影 can be one, told by the page alone.

The register may hold a picture that the linkage should not have taken, and a press may print it exactly: that
page agrees with the register and certifies nothing. This rule shares no code with theirs.
"""

from kiosk.documents.reading import PictureReading

_LEAST_MM = 8.0
"""Of the longer side (docs/reference/service.md, section 12)."""
_PIXEL_MM = 25.4 / 600
"""Imprints are registered at 600 dpi (docs/linkage.md)."""
_TOLERANCE = 0.005


def is_of_a_seal(picture: PictureReading) -> bool:
    """Whether something is stamped there, not smaller than a seal, neither stretched nor cut off."""
    place = picture.place
    return (
        not picture.is_of_one_colour
        and max(place.width, place.height) >= _LEAST_MM - _PIXEL_MM
        and _is_true(picture.width, place.width)
        and _is_true(picture.height, place.height)
    )


def _is_true(pixels: int, printed_mm: float) -> bool:
    return abs(pixels * _PIXEL_MM - printed_mm) <= max(printed_mm * _TOLERANCE, _PIXEL_MM)
