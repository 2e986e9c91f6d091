"""Scans and photographs as grey pages, within bounds."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from kiosk.documents.pdfium_lock import PDFIUM

Grey: TypeAlias = npt.NDArray[np.uint8]
"""Rows of brightness, 0 being black."""

_FORMATS = ("PNG", "JPEG", "TIFF")
_PDF_MARK = b"%PDF-"
_POINTS_AN_INCH = 72
_PDF_DOTS_AN_INCH = 300


class ScanRefused(ValueError):
    """A file is not a picture or PDF that can be read within bounds."""


@dataclass(frozen=True, slots=True)
class ScanLimits:
    """What one check takes at most."""

    pixels: int = 40_000_000
    """A page: A4 at 600 dpi has 35 million, a phone's photograph 12 to 48."""
    pages: int = 40


def grey_pages(data: bytes, limits: ScanLimits) -> Iterator[Grey]:
    """The pages in a PNG, JPEG, TIFF or PDF, turned as the file says. Raises ScanRefused."""
    if data.lstrip()[:5] == _PDF_MARK:
        yield from _pdf_pages(data, limits)
    else:
        yield from _pictures(data, limits)


def _pictures(data: bytes, limits: ScanLimits) -> Iterator[Grey]:
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as opened:
            for number, frame in enumerate(ImageSequence.Iterator(opened)):
                _check(frame.width * frame.height, number, limits)
                upright = ImageOps.exif_transpose(frame)
                yield np.asarray(upright.convert("L"))
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError, SyntaxError) as error:
        raise ScanRefused("not a whole PNG, JPEG, TIFF or PDF; scan the paper again") from error


def _pdf_pages(data: bytes, limits: ScanLimits) -> Iterator[Grey]:
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            raise ScanRefused("not a PDF that can be read; scan the paper again") from error
        try:
            for number in range(len(document)):
                page = document[number]
                scale = _PDF_DOTS_AN_INCH / _POINTS_AN_INCH
                _check(int(page.get_width() * page.get_height() * scale**2), number, limits)
                grey = page.render(scale=scale, grayscale=True).to_numpy()
                yield np.array(grey.reshape(grey.shape[0], -1))
        finally:
            document.close()


def _check(pixels: int, number: int, limits: ScanLimits) -> None:
    if number >= limits.pages:
        raise ScanRefused(f"more than {limits.pages} pages; check fewer papers at a time")
    if pixels > limits.pixels:
        raise ScanRefused(f"a page of more than {limits.pixels // 1_000_000} megapixels; scan at 300 dpi")
