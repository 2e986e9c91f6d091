"""Whether registered text can be set: by the certificate font's own table, never by trying a fallback."""

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.errors import GlyphMissing

_ANY_SIZE_PT = 10.0


def is_printable(text: str) -> bool:
    """Whether the certificate font has the registered glyph of every character of `text`."""
    try:
        certificate_font().registered_face.width_mm(text, _ANY_SIZE_PT)
    except GlyphMissing:
        return False
    return True
