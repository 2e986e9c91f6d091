"""Reading a finished PDF back, with a reader that shares nothing with the one who set it.

For whoever signs: what stands on each page, where and how large, as PDFium finds it in the bytes.
"""

import ctypes
import hashlib
from dataclasses import dataclass
from io import BytesIO

import pypdfium2 as pdfium
from PIL import Image
from pypdfium2 import raw

from kiosk.documents.pdfium_lock import PDFIUM
from kiosk.documents.typesetting.units import POINTS_PER_MM


class UnreadablePdf(ValueError):
    """The bytes are not a PDF that can be read, or not one of text and pictures alone."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: millimetres from the upper left corner of the page."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, repr=False)
class TextReading:
    """One run of text and the box around its ink and spaces."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class PictureReading:
    """One picture: where and how large it is printed, and the digest of its pixels."""

    place: Place
    pixels_sha256: str


@dataclass(frozen=True, slots=True)
class StencilReading:
    """A picture of the whole page at the printer's resolution, by the digest of its compressed dots."""

    place: Place
    width: int
    height: int
    stream_sha256: str


@dataclass(frozen=True, slots=True, repr=False)
class PageReading:
    """One side of a sheet, its runs and pictures in the order in which they were painted."""

    width_mm: float
    height_mm: float
    texts: tuple[TextReading, ...]
    pictures: tuple[PictureReading, ...]
    rules: int
    """How many lines and frames are drawn."""
    stencils: tuple[StencilReading, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing at all stands on this side."""
        return not (self.texts or self.pictures or self.rules or self.stencils)

    def holds(self, text: str) -> bool:
        """Whether a run of this side is exactly `text`."""
        return any(reading.text == text for reading in self.texts)


_STENCIL_DOTS = 16_000_000
"""From here on a picture is known by its compressed dots: to unpack 35 million takes longer than the page."""


def read_pages(pdf: bytes) -> tuple[PageReading, ...]:
    """What stands on each page of `pdf`. Raises UnreadablePdf."""
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as error:
            raise UnreadablePdf("the bytes are not a PDF; discard them and render again") from error
        try:
            return tuple(_read_page(document[index]) for index in range(len(document)))
        finally:
            document.close()


def pixels_digest(png: bytes) -> str:
    """The digest that a 1-bit PNG has as `PictureReading.pixels_sha256` once it is on a page."""
    with Image.open(BytesIO(png), formats=["PNG"]) as picture:
        return _digest(picture)


def _read_page(page: pdfium.PdfPage) -> PageReading:
    width, height = page.get_size()
    written = _written_characters(page)
    texts: list[TextReading] = []
    pictures: list[PictureReading] = []
    stencils: list[StencilReading] = []
    rules = 0
    for item in page.get_objects(max_depth=1):
        place = _place(item, height)
        match item.type:
            case raw.FPDF_PAGEOBJ_TEXT:
                texts.append(TextReading(written.get(_address(item.raw), ""), place))
            case raw.FPDF_PAGEOBJ_IMAGE if _is_stencil(item):
                stencils.append(_read_stencil(item, place))
            case raw.FPDF_PAGEOBJ_IMAGE:
                with item.get_bitmap().to_pil() as picture:
                    pictures.append(PictureReading(place, _digest(picture)))
            case raw.FPDF_PAGEOBJ_PATH:
                rules += 1
            case _:
                raise UnreadablePdf("a page holds what no form draws; discard it and render again")
    return PageReading(
        width_mm=width / POINTS_PER_MM,
        height_mm=height / POINTS_PER_MM,
        texts=tuple(texts),
        pictures=tuple(pictures),
        rules=rules,
        stencils=tuple(stencils),
    )


def _is_stencil(image: pdfium.PdfImage) -> bool:
    width, height = image.get_px_size()
    return bool(width * height >= _STENCIL_DOTS)


def _read_stencil(image: pdfium.PdfImage, place: Place) -> StencilReading:
    width, height = image.get_px_size()
    stream = bytes(image.get_data(decode_simple=False))
    return StencilReading(place, width, height, hashlib.sha256(stream).hexdigest())


def _written_characters(page: pdfium.PdfPage) -> dict[int, str]:
    """The text of each text object, by its address, without the spaces that PDFium supposes between them."""
    textpage = page.get_textpage()
    units: dict[int, list[str]] = {}
    for index in range(textpage.count_chars()):
        if raw.FPDFText_IsGenerated(textpage.raw, index) != 1:
            address = _address(raw.FPDFText_GetTextObject(textpage.raw, index))
            units.setdefault(address, []).append(chr(raw.FPDFText_GetUnicode(textpage.raw, index)))
    textpage.close()
    return {address: _from_utf16_units("".join(text)) for address, text in units.items()}


def _from_utf16_units(text: str) -> str:
    """PDFium gives a character beyond U+FFFF as two halves."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _address(handle: object) -> int:
    return ctypes.cast(handle, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


def _place(item: pdfium.PdfObject, page_height: float) -> Place:
    left, bottom, right, top = item.get_bounds()
    return Place(
        x=left / POINTS_PER_MM,
        y=(page_height - top) / POINTS_PER_MM,
        width=(right - left) / POINTS_PER_MM,
        height=(top - bottom) / POINTS_PER_MM,
    )


def _digest(picture: Image.Image) -> str:
    grey = picture.convert("L")
    size = f"{grey.width}x{grey.height}:".encode()
    return hashlib.sha256(size + grey.tobytes()).hexdigest()
