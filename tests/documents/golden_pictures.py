"""The digest of each front as PDFium draws it at 100 dpi.

`python -m tests.documents.golden_pictures` writes them anew; look at every changed page before committing.
"""

import hashlib
import json
from pathlib import Path

import pypdfium2 as pdfium

from kiosk.documents.render import render
from tests.documents.people import furniture
from tests.documents.variants import all_variants

GOLDEN = Path(__file__).parent / "golden" / "pictures.json"
_DPI = 100


def picture_digests() -> dict[str, list[str]]:
    """SHA-256 of the black and white pixels of each front, by variant."""
    return {name: _fronts(render(content, furniture()).pdf) for name, content in all_variants().items()}


def _fronts(pdf: bytes) -> list[str]:
    document = pdfium.PdfDocument(pdf)
    try:
        return [_digest(document[index]) for index in range(0, len(document), 2)]
    finally:
        document.close()


def _digest(page: pdfium.PdfPage) -> str:
    picture = page.render(scale=_DPI / 72, grayscale=True).to_pil()
    return hashlib.sha256(picture.convert("1", dither=0).tobytes()).hexdigest()


if __name__ == "__main__":
    GOLDEN.write_text(json.dumps(picture_digests(), indent=2) + "\n")
