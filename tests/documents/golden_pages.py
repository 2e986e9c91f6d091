"""Every front as it was last approved: each run of text with its place, and a digest of the picture.

`python -m tests.documents.golden_pages` writes both anew; look at every changed page before committing.
"""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium

from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.demo.cities.samples import sample_day
from kiosk.documents.reading import PageReading, read_pages
from kiosk.documents.render import render
from tests.documents.people import furniture
from tests.documents.variants import all_variants

GOLDEN = Path(__file__).parent / "golden"
PICTURES = GOLDEN / "pictures.json"
TEXTS = GOLDEN / "texts"
_DPI = 100


def rendered(name: str) -> bytes:
    """The PDF of a variant, signed by the mayor, or by who acts for the mayor on the day of the sample."""
    day = sample_day(name.removeprefix("sample-"))
    signed = furniture()
    if day != signed.issued_on:
        signatory = MIHON_PROFILE.signatory_on(day)
        signed = replace(signed, issued_on=day, mayor_title=signatory.title, mayor_name=signatory.name)
    return render(all_variants()[name], signed).pdf


def picture_digests(pdf: bytes) -> list[str]:
    """SHA-256 of the black and white pixels of each front, as PDFium draws it at 100 dpi."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [_digest(document[index]) for index in range(0, len(document), 2)]
    finally:
        document.close()


def placed_texts(pdf: bytes) -> str:
    """A line for each run of the fronts: upper left corner in tenths of a millimetre, and the text."""
    fronts = read_pages(pdf)[::2]
    return (
        "\n".join(f"front {number}\n{_lines(front)}" for number, front in enumerate(fronts, start=1)) + "\n"
    )


def _lines(front: PageReading) -> str:
    return "\n".join(
        f"{reading.place.x:6.1f} {reading.place.y:6.1f} {reading.text}" for reading in front.texts
    )


def _digest(page: pdfium.PdfPage) -> str:
    picture = page.render(scale=_DPI / 72, grayscale=True).to_pil()
    return hashlib.sha256(picture.convert("1", dither=0).tobytes()).hexdigest()


def _write() -> None:
    TEXTS.mkdir(exist_ok=True)
    for outdated in TEXTS.glob("*.txt"):
        outdated.unlink()
    pdfs = {name: rendered(name) for name in all_variants()}
    for name, pdf in pdfs.items():
        (TEXTS / f"{name}.txt").write_text(placed_texts(pdf))
    digests = {name: picture_digests(pdf) for name, pdf in pdfs.items()}
    PICTURES.write_text(json.dumps(digests, indent=2) + "\n")


if __name__ == "__main__":
    _write()
