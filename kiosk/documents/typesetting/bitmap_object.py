"""A 1-bit picture as a PDF image, pixel for pixel (PDF 32000-1, 8.9.5).

reportlab widens every picture to 8 bits a channel; a printer then screens what should be plain black.
"""

from reportlab.pdfbase import pdfdoc

from kiosk.documents.typesetting.marks import Stencil
from kiosk.documents.typesetting.one_bit_png import read_one_bit_png

_PNG_FILTERS = 15
"""The predictor that says: each row begins with its PNG filter type."""


def bitmap_object(png: bytes) -> pdfdoc.PDFStream:
    """The image XObject of a 1-bit PNG, its rows untouched. Raises ValueError for any other picture."""
    picture = read_one_bit_png(png)
    rows = {
        "Predictor": _PNG_FILTERS,
        "Colors": 1,
        "BitsPerComponent": 1,
        "Columns": picture.width,
    }
    image = {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": picture.width,
        "Height": picture.height,
        "ColorSpace": "/DeviceGray",
        "BitsPerComponent": 1,
        "Filter": "/FlateDecode",
        "DecodeParms": pdfdoc.PDFDictionary(rows),
    }
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(image), picture.rows)


def stencil_object(stencil: Stencil) -> pdfdoc.PDFStream:
    """The image mask of a stencil: its black dots are painted, the rest lets everything show."""
    mask = {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": stencil.width,
        "Height": stencil.height,
        "ImageMask": "true",
        "BitsPerComponent": 1,
        "Filter": "/JBIG2Decode",
    }
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(mask), stencil.jbig2)
