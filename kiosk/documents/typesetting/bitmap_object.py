"""A 1-bit picture as a PDF image, pixel for pixel (PDF 32000-1, 8.9.5).

reportlab widens every picture to 8 bits a channel; a printer then screens what should be plain black.
"""

import zlib
from io import BytesIO

from PIL import Image
from reportlab.pdfbase import pdfdoc


class BitmapObject(pdfdoc.PDFImageXObject):
    """The image XObject of a 1-bit PNG."""

    def __init__(self, name: str, png: bytes) -> None:
        super().__init__(name)
        with Image.open(BytesIO(png), formats=["PNG"]) as picture:
            if picture.mode != "1":
                raise ValueError("a picture on a certificate has to be a PNG of 1 bit a pixel")
            self.width, self.height = picture.size
            self.streamContent = zlib.compress(picture.tobytes())  # type: ignore[assignment]
        self._filters = ("FlateDecode",)
