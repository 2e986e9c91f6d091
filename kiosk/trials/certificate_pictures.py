"""Draws the sample certificates, kind by kind, for `docs/certificate-samples.md`.

python -m kiosk.trials.certificate_pictures docs
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

import pypdfium2 as pdfium
from PIL import Image

from kiosk.demo.cities.samples import sample_day, samples
from kiosk.demo.samples_door import sample_furniture
from kiosk.documents.content import CertificateContent
from kiosk.documents.render import render
from kiosk.domain.certificates import CertificateKind

FOLDER: Final = Path("pictures") / "certificates"
"""Below `docs`."""
_COLUMNS: Final = 2
_DOTS_AN_INCH: Final = 96
_GAP: Final = 8
_GREY: Final = 200
_SHADES: Final = 8

Variants = Sequence[tuple[str, CertificateContent]]


def variants_by_kind() -> dict[CertificateKind, Variants]:
    """The samples of each kind, by the name of the variant."""
    return {
        kind: tuple(variants) for kind, variants in groupby(samples().items(), lambda sample: sample[1].kind)
    }


def picture_of(kind: CertificateKind) -> Path:
    """Where the picture of a kind lies, below `docs`."""
    return FOLDER / f"{kind.value}.png"


def draw_all(docs: Path) -> None:
    """Draw all fronts of each kind side by side. Raises OSError."""
    (docs / FOLDER).mkdir(parents=True, exist_ok=True)
    for kind, variants in variants_by_kind().items():
        fronts = [front for name, content in variants for front in _fronts(name, content)]
        _side_by_side(fronts).quantize(_SHADES).save(docs / picture_of(kind), optimize=True)


def samples_markdown() -> str:
    """Name every sample, under the picture of its kind, as the page `docs/certificate-samples.md`."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Sample certificates"
    yield ""
    yield "Every kind and variant that `kiosk municipality samples OUT` writes, about made-up people: all"
    yield "fronts of a kind; opened in full size, every value can be read. The page is written by"
    yield "`make docs`, its pictures by `python -m kiosk.trials.certificate_pictures docs`. What stands on"
    yield "them, and why: [certificates.md](certificates.md)."
    for kind, variants in variants_by_kind().items():
        yield ""
        yield f"## {kind.value}"
        yield ", ".join(f"`{name}`" for name, _ in variants)
        yield ""
        yield f"![{kind.value}]({picture_of(kind).as_posix()})"


def _fronts(name: str, content: CertificateContent) -> Iterator[Image.Image]:
    document = pdfium.PdfDocument(render(content, sample_furniture(1, sample_day(name))).pdf)
    try:
        for index in range(0, len(document), 2):
            page = document[index].render(scale=_DOTS_AN_INCH / 72, grayscale=True)
            yield page.to_pil().convert("L")
    finally:
        document.close()


def _side_by_side(fronts: Sequence[Image.Image]) -> Image.Image:
    width, height = (side + _GAP for side in fronts[0].size)
    rows = -(-len(fronts) // _COLUMNS)
    columns = min(len(fronts), _COLUMNS)
    sheet = Image.new("L", (columns * width + _GAP, rows * height + _GAP), _GREY)
    for place, front in enumerate(fronts):
        row, column = divmod(place, _COLUMNS)
        sheet.paste(front, (_GAP + column * width, _GAP + row * height))
    return sheet


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]))
