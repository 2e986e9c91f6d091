"""The report as one page that an auditor can read, sign and keep. PDF, A4."""

import io
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table

from kiosk.terminal.signed_sheet import a4_sheet, ruled, signature_lines
from kiosk.terminal.slip_font_files import BOLD, REGULAR
from kiosk.trials.wipe.report import NOT_SEARCHED, AuditReport, endings_told

_MARGIN = 14 * mm
_TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=15, leading=20)
_HEADING = ParagraphStyle("heading", fontName=BOLD, fontSize=9.5, leading=13, spaceBefore=6, spaceAfter=2)
_TEXT = ParagraphStyle("text", fontName=REGULAR, fontSize=7.5, leading=10)
_RIGHT = ParagraphStyle("right", parent=_TEXT, alignment=2)
_VERDICT = ParagraphStyle("verdict", fontName=BOLD, fontSize=11, leading=15)
_LINES = ruled(align="MIDDLE", above=1.2, below=1.8)
_SIGNATURES = (("監査日 Date", "場所 Place"), ("監査人 Auditor", "署名 Signature"))
_NO_SEARCH_BEFORE = "-"


def as_pdf(report: AuditReport) -> bytes:
    """The page. Raises SlipFontError where its type is not installed."""
    file = io.BytesIO()
    template = a4_sheet(file, "Erasure audit", _MARGIN)
    template.build([*_head(report), *_places(report), *_visits(report), *_limits(), *_signing()])
    return file.getvalue()


def _head(report: AuditReport) -> list[Flowable]:
    made = f"{report.at:%Y-%m-%d %H:%M}    kiosk {report.build}    Linux {report.kernel}"
    verdict = (
        "残存 0件 Nothing was found." if report.found == 0 else f"残存 {report.found}件 {report.found} found."
    )
    test = "自己検査 合格 Self-test passed." if report.self_test else "自己検査 不合格 Self-test FAILED."
    return [
        Paragraph("データ消去の監査 Erasure audit", _TITLE),
        Paragraph(escape(made), _TEXT),
        Spacer(0, 2 * mm),
        Paragraph(f"{verdict}    {test}", _VERDICT),
    ]


def _places(report: AuditReport) -> list[Flowable]:
    head = [
        Paragraph("調べた場所 Place", _TEXT),
        Paragraph("バイト数 Bytes", _RIGHT),
        Paragraph("利用前 Before", _RIGHT),
        Paragraph("残存 Found", _RIGHT),
    ]
    rows = [
        [
            Paragraph(escape(row.where), _TEXT),
            Paragraph(f"{row.size:,}", _RIGHT),
            Paragraph(_NO_SEARCH_BEFORE if row.before is None else str(row.before), _RIGHT),
            Paragraph(str(row.found), _RIGHT),
        ]
        for row in report.rows
    ]
    table = Table([head, *rows], colWidths=[None, 32 * mm, 26 * mm, 26 * mm], style=_LINES)
    searched_for = (
        "Searched for: names, kana, address, 個人番号 and 住民票コード of a household, documents, "
        "printed pictures, pixels of names on the screen, PINs and keys, see docs/nothing-stays.md."
    )
    return [_heading("調べた場所 What was searched"), table, Paragraph(searched_for, _TEXT)]


def _visits(report: AuditReport) -> list[Flowable]:
    visits = "    ".join(endings_told(report.searched))
    sizes = ", ".join(f"{path.size:,}" for path in report.searched.paper_paths)
    return [
        _heading("利用の終わり方と残存件数 How the visits ended, and what was found after each"),
        Paragraph(escape(visits), _TEXT),
        Paragraph(
            f"Documents of {sizes} bytes were printed by processes that still lived when they were searched; "
            "each document, its content key and the session keys were searched for while in use, too, "
            "where the self-test has to find them.",
            _TEXT,
        ),
    ]


def _limits() -> list[Flowable]:
    return [
        _heading("調べていないもの What was not searched"),
        *(Paragraph(f"- {escape(what)}", _TEXT) for what in NOT_SEARCHED),
    ]


def _signing() -> list[Flowable]:
    return [Spacer(0, 3 * mm), signature_lines(_SIGNATURES, _TEXT, row_height=9 * mm)]


def _heading(text: str) -> Paragraph:
    return Paragraph(text, _HEADING)
