"""The font of all certificates, read and proven once in a process."""

from functools import cache

from reportlab.pdfbase import pdfmetrics

from kiosk.documents.fonts import IPAMJ_MINCHO, read_font
from kiosk.documents.typesetting.face import read_face
from kiosk.documents.typesetting.registered_font import RegisteredGlyphFont


@cache
def certificate_font() -> RegisteredGlyphFont:
    """The font, known to reportlab from then on. A server calls this at start, to fail there if at all.

    Raises FontsMissing or FontsChanged.
    """
    font = RegisteredGlyphFont(read_face(read_font(IPAMJ_MINCHO)))
    pdfmetrics.registerFont(font)
    return font
