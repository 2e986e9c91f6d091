"""Pages of a PDF, counted by PDFium, which is not safe for threads: one caller at a time."""

import pypdfium2

from kiosk.documents.pdfium_lock import PDFIUM


class UnreadableDocumentError(ValueError):
    """The bytes are no PDF that PDFium can open."""


def count_pages(pdf: bytes) -> int:
    """Pages of `pdf`. Raises UnreadableDocumentError."""
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise UnreadableDocumentError("PDFium cannot open this document") from error
        try:
            return len(document)
        finally:
            document.close()
