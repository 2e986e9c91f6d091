"""The site-acceptance sheet: the doctor's findings, what only a person can see, and room to sign. PDF, A4."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table

from kiosk.terminal.doctor.finding import AcceptanceItem, Finding
from kiosk.terminal.signed_sheet import a4_sheet, ruled, signature_lines
from kiosk.terminal.slip_font_files import BOLD, REGULAR

_MARGIN = 15 * mm
_FOOT = 9 * mm
_TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=16, leading=22)
_HEADING = ParagraphStyle("heading", fontName=BOLD, fontSize=11, leading=16, spaceBefore=10, spaceAfter=3)
_TEXT = ParagraphStyle("text", fontName=REGULAR, fontSize=8.5, leading=12, wordWrap="CJK")
_WORDS = ParagraphStyle("words", parent=_TEXT, wordWrap=None)
_TABLE = ruled(align="TOP", above=3, below=4)
_BOX = "□"
_SIGNATURES = (("確認日 Date", "店舗 Shop"), ("設置者 Technician", "署名 Signature"))


@dataclass(frozen=True, slots=True)
class AcceptanceSheet:
    """What the sheet says."""

    terminal: str
    examined_at: datetime
    findings: Sequence[Finding]
    checklist: Iterable[AcceptanceItem]

    def as_pdf(self) -> bytes:
        """The sheet as PDF. Raises SlipFontError where its type is not installed."""
        pages = self._build(io.BytesIO(), pages=0)
        file = io.BytesIO()
        self._build(file, pages)
        return file.getvalue()

    def _build(self, file: io.BytesIO, pages: int) -> int:
        """Write the sheet into `file` with `pages` as the number of its pages; how many it has."""
        foot = partial(self._foot, pages=pages)
        template = a4_sheet(file, "Site acceptance", _MARGIN)
        story = [*self._head(), *self._found(), *self._seen()]
        template.build(story, onFirstPage=foot, onLaterPages=foot)
        return int(template.page)

    def _foot(self, canvas: Canvas, _template: SimpleDocTemplate, pages: int) -> None:
        """Holds the pages of one examination together: what is signed is all of them."""
        canvas.setFont(REGULAR, _TEXT.fontSize)
        canvas.drawString(_MARGIN, _FOOT, self._lead)
        canvas.drawRightString(A4[0] - _MARGIN, _FOOT, f"{canvas.getPageNumber()} / {pages}")

    @property
    def _lead(self) -> str:
        return f"端末 Terminal {self.terminal}    {self.examined_at:%Y-%m-%d %H:%M}"

    def _head(self) -> list[Flowable]:
        return [Paragraph("設置確認書 Site acceptance", _TITLE), Paragraph(escape(self._lead), _TEXT)]

    def _found(self) -> list[Flowable]:
        rows = [
            [
                Paragraph("OK" if finding.ok else "NG", _TEXT),
                Paragraph(escape(finding.what), _WORDS),
                _told(finding),
            ]
            for finding in self.findings
        ]
        heading = Paragraph("機械が確認したこと Seen by kiosk doctor", _HEADING)
        return [heading, Table(rows, colWidths=[10 * mm, 44 * mm, None], style=_TABLE)]

    def _seen(self) -> list[Flowable]:
        rows = [
            [
                Paragraph(_BOX, _TEXT),
                [Paragraph(item.japanese, _TEXT), Paragraph(escape(item.english), _WORDS)],
            ]
            for item in self.checklist
        ]
        heading = Paragraph("人が確認すること To be seen by a person", _HEADING)
        *earlier, last = (Table([row], colWidths=[10 * mm, None], style=_TABLE) for row in rows)
        return [heading, *earlier, KeepTogether([last, *_signing()])]


def _told(finding: Finding) -> Flowable:
    remedy = f"<br/>→ {escape(finding.remedy)}" if finding.remedy else ""
    return Paragraph(escape(finding.finding) + remedy, _WORDS)


def _signing() -> list[Flowable]:
    return [Spacer(0, 4 * mm), signature_lines(_SIGNATURES, _TEXT, row_height=11 * mm)]
