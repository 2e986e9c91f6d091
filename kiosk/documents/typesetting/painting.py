"""Painting finished marks into a PDF. The same pages give the same bytes, on any day and in any process."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import assert_never

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.typesetting.bitmap_object import bitmap_object, stencil_object
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.marks import Bitmap, Frame, Page, Rule, Run, Stencil
from kiosk.documents.typesetting.operators import line_operators, text_operators
from kiosk.documents.typesetting.registered_font import RegisteredGlyphFont
from kiosk.documents.typesetting.units import A4_HEIGHT_MM, A4_WIDTH_MM, POINTS_PER_MM


@dataclass(frozen=True, slots=True)
class DocumentInformation:
    """What the PDF says about itself: nothing of the citizen."""

    title: str
    author: str
    subject: str
    keywords: str
    created_on: date


def paint(
    pages: Sequence[Page],
    information: DocumentInformation,
    font: RegisteredGlyphFont,
    *,
    compressed: bool = True,
) -> bytes:
    """The pages as a PDF of A4 sides; not compressed where it is read once and thrown away.

    Raises GlyphMissing if a run cannot be set, ValueError for a picture that is not a 1-bit PNG.
    """
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(A4_WIDTH_MM * POINTS_PER_MM, A4_HEIGHT_MM * POINTS_PER_MM),
        invariant=1,
        pageCompression=0,
        initialFontName=font.fontName,  # type: ignore[arg-type]
        lang="ja-JP",
        pdfVersion=(1, 4),
    )
    # reportlab's own page compression adds a layer of ASCII85, a quarter more bytes and half as much work.
    _document(canvas).defaultStreamFilters = [PDFZCompress] if compressed else []
    _describe(canvas, information)
    for page in pages:
        _paint_page(canvas, page, font)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _describe(canvas: Canvas, information: DocumentInformation) -> None:
    canvas.setTitle(information.title)
    canvas.setAuthor(information.author)
    canvas.setSubject(information.subject)
    canvas.setKeywords(information.keywords)
    canvas.setCreator("kiosk")
    created = f"D:{information.created_on:%Y%m%d}000000+09'00'"
    canvas.setDateFormatter(lambda *_: created)
    # reportlab seeds the file identifier with a time that the environment can change.
    _document(canvas).signature = hashlib.md5(usedforsecurity=False)  # type: ignore[attr-defined]


def _paint_page(canvas: Canvas, page: Page, font: RegisteredGlyphFont) -> None:
    lines: list[Rule | Frame] = []
    runs: list[Run] = []
    for mark in page.marks:
        match mark:
            case Run():
                runs.append(mark)
            case Rule() | Frame():
                lines.append(mark)
            case Bitmap():
                _paint_bitmap(canvas, mark)
            case Stencil():
                _paint_stencil(canvas, mark)
            case _:
                assert_never(mark)
    if lines:
        _content(canvas).append(line_operators(lines))
    if runs:
        _content(canvas).append(text_operators(runs, font, _document(canvas)))


def _paint_bitmap(canvas: Canvas, bitmap: Bitmap) -> None:
    name = hashlib.sha256(bitmap.png).hexdigest()
    if not canvas.hasForm(name):
        _document(canvas).addForm(name, bitmap_object(bitmap.png))
    _place_picture(canvas, name, Box(bitmap.x, bitmap.y, bitmap.width, bitmap.height))


def _paint_stencil(canvas: Canvas, stencil: Stencil) -> None:
    name = hashlib.sha256(stencil.jbig2).hexdigest()
    if not canvas.hasForm(name):
        _document(canvas).addForm(name, stencil_object(stencil))
    _place_picture(canvas, name, Box(0, 0, stencil.width * stencil.dot_mm, stencil.height * stencil.dot_mm))


def _place_picture(canvas: Canvas, name: str, place: Box) -> None:
    canvas.saveState()
    canvas.translate(_x(place.x), _y(place.bottom))
    canvas.scale(place.width * POINTS_PER_MM, place.height * POINTS_PER_MM)
    canvas.doForm(name)
    canvas.restoreState()


def _content(canvas: Canvas) -> list[str]:
    """The operators of the present page, to which more are added."""
    operators: list[str] = canvas._code  # type: ignore[attr-defined] # noqa: SLF001 - no public way
    return operators


def _document(canvas: Canvas) -> PDFDocument:
    document: PDFDocument = canvas._doc  # type: ignore[attr-defined] # noqa: SLF001 - no public way
    return document


def _x(x_mm: float) -> float:
    return x_mm * POINTS_PER_MM


def _y(y_mm: float) -> float:
    return (A4_HEIGHT_MM - y_mm) * POINTS_PER_MM
