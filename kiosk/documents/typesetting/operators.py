"""Page content written operator by operator (PDF 32000-1, 8.5 and 9.4).

reportlab writes the same operators through several calls a number, which took half of the time of a page.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from reportlab.pdfbase.pdfdoc import PDFDocument

from kiosk.documents.typesetting.marks import Frame, Rule, Run
from kiosk.documents.typesetting.registered_font import RegisteredGlyphFont
from kiosk.documents.typesetting.units import A4_HEIGHT_MM, POINTS_PER_MM

_HEIGHT_PT = A4_HEIGHT_MM * POINTS_PER_MM


def line_operators(lines: Iterable[Rule | Frame]) -> str:
    """Rules and frames, each with its weight; places to a ten-thousandth of a point."""
    return "\n".join(_lines(lines))


def text_operators(runs: Iterable[Run], font: RegisteredGlyphFont, document: PDFDocument) -> str:
    """One text object with all runs. Raises GlyphMissing."""
    return "\n".join(_text(runs, font, document))


def _lines(lines: Iterable[Rule | Frame]) -> Iterator[str]:
    weight_pt = 0.0
    for line in lines:
        if line.weight_pt != weight_pt:
            weight_pt = line.weight_pt
            yield f"{weight_pt:.3f} w"
        match line:
            case Rule(x1, y1, x2, y2):
                yield f"{_x(x1)} {_y(y1)} m {_x(x2)} {_y(y2)} l S"
            case Frame(x, y, width, height):
                yield f"{_x(x)} {_y(y + height)} {_x(width)} {_x(height)} re S"
            case _:
                assert_never(line)


def _text(runs: Iterable[Run], font: RegisteredGlyphFont, document: PDFDocument) -> Iterator[str]:
    resource = font.getSubsetInternalName(0, document)
    size_pt, tracking_pt = 0.0, 0.0
    yield "BT"
    for run in runs:
        if run.size_pt != size_pt:
            size_pt = run.size_pt
            yield f"{resource} {size_pt:.3f} Tf"
        if run.tracking_pt != tracking_pt:
            tracking_pt = run.tracking_pt
            yield f"{tracking_pt:.6f} Tc"
        yield f"1 0 0 1 {_x(run.x)} {_y(run.baseline)} Tm <{font.codes(run.text, document).hex()}> Tj"
    yield "ET"


def _x(x_mm: float) -> str:
    return f"{x_mm * POINTS_PER_MM:.6f}"


def _y(y_mm: float) -> str:
    return f"{_HEIGHT_PT - y_mm * POINTS_PER_MM:.6f}"
