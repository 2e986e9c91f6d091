"""Whether an object of a page is inked as forms ink it: black, upright, straight, only letters filled.

A name in white, a 公印 upside down or a black bar would be read as if it were right; none is let through.
"""

import ctypes

from pypdfium2 import raw

from kiosk.documents.errors import UnreadablePdf

STRANGE = "a page holds what no form draws; discard it and render again"

_BLACK = (0, 0, 0, 255)
_LINE_SEGMENTS = 2
_FRAME_SEGMENTS = frozenset({4, 5})
"""A rectangle, closed by its last segment or by one of its own."""


def check_text(item: raw.FPDF_PAGEOBJECT) -> None:
    """Whether a run of text is black and upright. Raises UnreadablePdf."""
    if raw.FPDFTextObj_GetTextRenderMode(item) != raw.FPDF_TEXTRENDERMODE_FILL:
        raise UnreadablePdf(STRANGE)
    _check_black(raw.FPDFPageObj_GetFillColor, item)
    check_upright(item)


def check_upright(item: raw.FPDF_PAGEOBJECT) -> None:
    """Whether an object is neither turned nor mirrored. Raises UnreadablePdf."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, matrix)
    if matrix.b or matrix.c or matrix.a <= 0 or matrix.d <= 0:
        raise UnreadablePdf(STRANGE)


def is_line(item: raw.FPDF_PAGEOBJECT) -> bool:
    """Whether a path is a line; else it is a rectangle's outline. Raises UnreadablePdf for others."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, fill, stroke)
    segments = raw.FPDFPath_CountSegments(item)
    is_known = segments == _LINE_SEGMENTS or segments in _FRAME_SEGMENTS
    if fill.value != raw.FPDF_FILLMODE_NONE or not stroke.value or not is_known:
        raise UnreadablePdf(STRANGE)
    _check_black(raw.FPDFPageObj_GetStrokeColor, item)
    return bool(segments == _LINE_SEGMENTS)


def _check_black(colour_of: "raw._FuncPtr", item: raw.FPDF_PAGEOBJECT) -> None:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    colour_of(item, red, green, blue, alpha)
    if (red.value, green.value, blue.value, alpha.value) != _BLACK:
        raise UnreadablePdf(STRANGE)
