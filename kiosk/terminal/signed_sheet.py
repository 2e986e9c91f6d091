"""What the sheets have in common that staff or an auditor read, sign and keep: A4, the type of the slips."""

import io
from collections.abc import Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from kiosk.terminal.slip_font_files import REGULAR
from kiosk.terminal.slip_fonts import register_slip_fonts

_LABEL_WIDTH = 34 * mm
_WHAT_IS_LEFT = "*"
_HAIRLINE = 0.3
_GREY = "#9a9a9a"


def a4_sheet(file: io.BytesIO, title: str, margin: float) -> SimpleDocTemplate:
    """A sheet with that margin in points, to be built into `file`; the same story gives the same bytes.

    Raises SlipFontError where its type is not installed.
    """
    register_slip_fonts()
    return SimpleDocTemplate(
        file,
        pagesize=A4,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=margin,
        bottomMargin=margin,
        title=title,
        lang="ja-JP",
        invariant=1,
        initialFontName=REGULAR,
    )


def ruled(*, align: str, above: float, below: float) -> TableStyle:
    """Rows with a hairline under each, and that padding above and below their text in points."""
    everywhere = (0, 0), (-1, -1)
    return TableStyle(
        [
            ("LINEBELOW", *everywhere, _HAIRLINE, _GREY),
            ("VALIGN", *everywhere, align),
            ("LEFTPADDING", *everywhere, 2),
            ("TOPPADDING", *everywhere, above),
            ("BOTTOMPADDING", *everywhere, below),
        ]
    )


def signature_lines(labels: Sequence[Sequence[str]], text: ParagraphStyle, row_height: float) -> Table:
    """Lines to write on, each after its label, side by side over the width of the sheet; points."""
    rows = [[cell for label in row for cell in (Paragraph(label, text), "")] for row in labels]
    columns: list[float | str | None] = [_LABEL_WIDTH, _WHAT_IS_LEFT] * max(map(len, labels))
    return Table(rows, columns, row_height, style=ruled(align="BOTTOM", above=1, below=3))
