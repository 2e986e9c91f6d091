"""Reading a finished PDF back, with a reader that shares nothing with the one who set it.

For whoever signs: what stands on each page, where and how large, as PDFium finds it in the bytes.
"""

import ctypes
import hashlib
import sys
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

import pypdfium2 as pdfium
from PIL import Image
from pypdfium2 import raw

from kiosk.documents.errors import UnreadablePdf, UnreadablePicture
from kiosk.documents.inking import STRANGE, check_text, check_upright, is_line
from kiosk.documents.pdfium_lock import PDFIUM
from kiosk.documents.typesetting.units import POINTS_PER_MM

_UTF_16 = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"


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
    """One picture: where and how large it is printed, its pixels and their digest."""

    place: Place
    width: int
    """In pixels."""
    height: int
    is_of_one_colour: bool
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
    lines: tuple[Place, ...] = ()
    """The box around each straight line."""
    frames: tuple[Place, ...] = ()
    """The outline of each rectangle."""
    stencils: tuple[StencilReading, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing at all stands on this side."""
        return not (self.texts or self.pictures or self.lines or self.frames or self.stencils)

    def holds(self, text: str) -> bool:
        """Whether a run of this side is exactly `text`."""
        return any(reading.text == text for reading in self.texts)


_STENCIL_DOTS = 16_000_000
"""From here on a picture is known by its compressed dots: to unpack 35 million takes longer than the page."""


def read_pages(pdf: bytes) -> tuple[PageReading, ...]:
    """What stands on each page of `pdf`. Raises UnreadablePdf."""
    return _read(pdf, slice(None))


def read_first_page(pdf: bytes) -> PageReading:
    """What stands on the first page of `pdf`. Raises UnreadablePdf."""
    return _read(pdf, slice(1))[0]


def _read(pdf: bytes, chosen: slice) -> tuple[PageReading, ...]:
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as error:
            raise UnreadablePdf("the bytes are not a PDF; discard them and render again") from error
        try:
            return tuple(_read_page(document[index]) for index in range(len(document))[chosen])
        finally:
            document.close()


def pixels_digest(png: bytes) -> str:
    """The digest that a 1-bit PNG has as `PictureReading.pixels_sha256` once it is on a page.

    Raises UnreadablePicture.
    """
    try:
        with Image.open(BytesIO(png), formats=["PNG"]) as picture:
            return _digest(picture.convert("L"))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UnreadablePicture("the bytes are not a PNG that can be decoded; register it again") from error


def _read_page(page: pdfium.PdfPage) -> PageReading:
    width, height = page.get_size()
    written = _written_characters(page)
    texts: list[TextReading] = []
    pictures: list[PictureReading] = []
    stencils: list[StencilReading] = []
    lines: list[Place] = []
    frames: list[Place] = []
    for item in _objects(page):
        kind, place = raw.FPDFPageObj_GetType(item), _place(item, height)
        match kind:
            case raw.FPDF_PAGEOBJ_TEXT:
                check_text(item)
                texts.append(TextReading(written.get(ctypes.addressof(item.contents), ""), place))
            case raw.FPDF_PAGEOBJ_PATH:
                (lines if is_line(item) else frames).append(place)
            case raw.FPDF_PAGEOBJ_IMAGE:
                check_upright(item)
                image = pdfium.PdfImage(item, page=page, pdf=page.pdf)
                if _is_stencil(image):
                    stencils.append(_read_stencil(image, place))
                else:
                    with image.get_bitmap().to_pil() as picture:
                        pictures.append(_read_picture(picture.convert("L"), place))
            case _:
                raise UnreadablePdf(STRANGE)
    return PageReading(
        width_mm=width / POINTS_PER_MM,
        height_mm=height / POINTS_PER_MM,
        texts=tuple(texts),
        pictures=tuple(pictures),
        lines=tuple(lines),
        frames=tuple(frames),
        stencils=tuple(stencils),
    )


def _objects(page: pdfium.PdfPage) -> Iterator[raw.FPDF_PAGEOBJECT]:
    """What stands on the page, without a Python object of pypdfium2 for each: half of the time of a page."""
    for index in range(raw.FPDFPage_CountObjects(page.raw)):
        yield raw.FPDFPage_GetObject(page.raw, index)


def _is_stencil(image: pdfium.PdfImage) -> bool:
    width, height = image.get_px_size()
    return bool(width * height >= _STENCIL_DOTS)


def _read_picture(grey: Image.Image, place: Place) -> PictureReading:
    darkest, lightest = grey.getextrema()
    return PictureReading(place, grey.width, grey.height, darkest == lightest, _digest(grey))


def _read_stencil(image: pdfium.PdfImage, place: Place) -> StencilReading:
    width, height = image.get_px_size()
    stream = bytes(image.get_data(decode_simple=False))
    return StencilReading(place, width, height, hashlib.sha256(stream).hexdigest())


def _written_characters(page: pdfium.PdfPage) -> dict[int, str]:
    """The text of each text object, by its address, without the spaces that PDFium supposes between them."""
    textpage = page.get_textpage()
    handle = textpage.raw
    units: dict[int, list[int]] = defaultdict(list)
    for index in range(textpage.count_chars()):
        if raw.FPDFText_IsGenerated(handle, index) != 1:
            run = raw.FPDFText_GetTextObject(handle, index)
            units[ctypes.addressof(run.contents)].append(raw.FPDFText_GetUnicode(handle, index))
    textpage.close()
    return {address: _from_utf16_units(text) for address, text in units.items()}


def _from_utf16_units(units: Sequence[int]) -> str:
    """PDFium gives a character beyond U+FFFF as two halves."""
    return array("H", units).tobytes().decode(_UTF_16, "replace")


def _place(item: raw.FPDF_PAGEOBJECT, page_height: float) -> Place:
    left, bottom, right, top = ctypes.c_float(), ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    raw.FPDFPageObj_GetBounds(item, left, bottom, right, top)
    return Place(
        x=left.value / POINTS_PER_MM,
        y=(page_height - top.value) / POINTS_PER_MM,
        width=(right.value - left.value) / POINTS_PER_MM,
        height=(top.value - bottom.value) / POINTS_PER_MM,
    )


def _digest(grey: Image.Image) -> str:
    size = f"{grey.width}x{grey.height}:".encode()
    return hashlib.sha256(size + grey.tobytes()).hexdigest()
