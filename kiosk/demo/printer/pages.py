"""Pages of a PDF, counted and drawn by PDFium, which is not safe for threads: one caller at a time."""

import threading

import pypdfium2
from PIL import Image

_one_at_a_time = threading.Lock()


class UnreadableDocumentError(ValueError):
    """The bytes are no PDF that PDFium can open."""


def count_pages(pdf: bytes) -> int:
    """Pages of `pdf`. Raises UnreadableDocumentError."""
    with _one_at_a_time:
        document = _open(pdf)
        try:
            return len(document)
        finally:
            document.close()


def draw_pages(pdf: bytes, dots_per_inch: int = 100) -> tuple[Image.Image, ...]:
    """Every page of `pdf` as a picture. Raises UnreadableDocumentError."""
    with _one_at_a_time:
        document = _open(pdf)
        try:
            return tuple(page.render(scale=dots_per_inch / 72).to_pil() for page in document)
        finally:
            document.close()


def _open(pdf: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise UnreadableDocumentError("PDFium cannot open this document") from error
