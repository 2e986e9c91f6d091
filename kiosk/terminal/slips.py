"""Slips of the terminal itself: what a receipt looks like on A6 paper. It names no citizen."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.certificates import CertificateKind
from kiosk.terminal.ports import Receipt, RefundSlip
from kiosk.terminal.slip_fonts import BOLD, REGULAR, register_slip_fonts

_WIDTH, _HEIGHT = 105 * mm, 148 * mm
_MARGIN = 9 * mm
_TITLE_SIZE, _TOTAL_SIZE, _TEXT_SIZE, _NOTE_SIZE = 17, 13, 9, 7.5

_KIND_NAMES: Mapping[CertificateKind, str] = {
    CertificateKind.JUMINHYO: "住民票の写し",
    CertificateKind.KISAI_JIKO: "住民票記載事項証明書",
    CertificateKind.INKAN: "印鑑登録証明書",
    CertificateKind.SHOTOKU: "所得証明書",
    CertificateKind.KAZEI: "課税（非課税）証明書",
    CertificateKind.SHOTOKU_KAZEI: "所得課税証明書",
    CertificateKind.NOZEI: "納税証明書",
    CertificateKind.KOSEKI: "戸籍証明書",
    CertificateKind.KOSEKI_FUHYO: "戸籍の附票の写し",
}

_REFUND_NOTES = (
    "お客さまへ: この票と、印刷のよくない証明書を係員にお渡しください。",
    "係員へ: 証明書は裏返しのまま受け取り、見ないで細断してください。",
    "取引番号を台帳に記入し、上の金額をお返しください。",
    "Staff: shred the paper unseen, note the number, refund.",
)


@dataclass(frozen=True, slots=True)
class _Row:
    """Words on the left, an amount on the right."""

    words: str
    amount: int


class SlipTypesetter:
    """Sets slips as PDF; the same slip gives the same bytes.

    Raises SlipFontError at construction if the fonts are not there.
    """

    def __init__(self) -> None:
        register_slip_fonts()

    def receipt(self, receipt: Receipt, printed_at: datetime) -> bytes:
        """One A6 page: 領収証, or 返金票 where nothing was kept.

        Raises ValueError for a kind that is no CertificateKind, or if kinds and fees do not pair up.
        """
        page = _Page()
        page.title("領収証 RECEIPT" if receipt.fees else "返金票 REFUND")
        page.line(f"発行  {receipt.municipality}")
        page.line(f"日時  {printed_at:%Y年%m月%d日 %H:%M}")
        page.line(f"取引番号  {receipt.transaction}")
        page.rule()
        for row in _fee_rows(receipt):
            page.row(row)
        if receipt.fees:
            page.rule()
        page.total(_Row("合計 TOTAL", sum(receipt.fees)))
        for row in _money_rows(receipt):
            page.row(row)
        page.rule()
        for note in _notes(receipt):
            page.note(note)
        return page.finish()

    def refund_slip(self, slip: RefundSlip, printed_at: datetime) -> bytes:
        """One A6 page: 返金票, for a clerk who sees neither card nor certificate.

        Raises ValueError for a kind that is no CertificateKind, or if kinds and fees do not pair up.
        """
        page = _Page()
        page.title("返金票 REFUND SLIP")
        page.line(f"発行  {slip.municipality}")
        page.line(f"日時  {printed_at:%Y年%m月%d日 %H:%M}")
        page.line(f"取引番号  {slip.transaction}")
        page.line("理由  印刷の不良(お客さまの申告) Misprint")
        page.rule()
        for row in _refund_rows(slip):
            page.row(row)
        page.rule()
        page.total(_Row("返金額 TO REFUND", sum(slip.fees)))
        page.rule()
        for note in _REFUND_NOTES:
            page.note(note)
        return page.finish()


def _refund_rows(slip: RefundSlip) -> tuple[_Row, ...]:
    return tuple(
        _Row(f"{_KIND_NAMES[CertificateKind(kind)]} 交付手数料", fee)
        for kind, fee in zip(slip.kinds, slip.fees, strict=True)
    )


def _fee_rows(receipt: Receipt) -> tuple[_Row, ...]:
    return tuple(
        _Row(f"{_KIND_NAMES[CertificateKind(kind)]} 交付手数料", fee)
        for kind, fee in zip(receipt.kinds, receipt.fees, strict=True)
    )


def _money_rows(receipt: Receipt) -> tuple[_Row, ...]:
    rows = (_Row("お預り RECEIVED", receipt.received), _Row("おつり・返金 CHANGE", receipt.paid_out))
    owed = _owed(receipt)
    return (*rows, _Row("未払い OWED TO YOU", owed)) if owed else rows


def _owed(receipt: Receipt) -> int:
    return receipt.received - receipt.paid_out - sum(receipt.fees)


_QUOTE = "Please quote the transaction number with any question."
_CLAIM = (
    "機械から払い出せなかった分です。この票を係員にお見せください。",
    "係員の方へ：カード等は見ず、取引番号を照合してお渡しください。",
    "Show this slip to the staff to get what is owed to you.",
    _QUOTE,
)
"""The clerk pays without seeing card or certificate."""


def _notes(receipt: Receipt) -> tuple[str, ...]:
    if _owed(receipt):
        return _CLAIM
    return (
        "証明書と合わせて大切に保管してください。" if receipt.fees else "証明書は発行されていません。",
        "お問い合わせの際は取引番号をお知らせください。",
        _QUOTE,
    )


class _Page:
    """An A6 page that is written from top to bottom."""

    def __init__(self) -> None:
        self._file = io.BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=(_WIDTH, _HEIGHT),
            invariant=1,
            lang="ja-JP",
            # reportlab's stub takes the font's name for a number.
            initialFontName=REGULAR,  # type: ignore[arg-type]
        )
        self._canvas.setTitle("slip")
        self._baseline = _HEIGHT - _MARGIN

    def title(self, words: str) -> None:
        self._advance(7 * mm)
        self._canvas.setFont(BOLD, _TITLE_SIZE)
        self._canvas.drawCentredString(_WIDTH / 2, self._baseline, words)
        self._advance(3 * mm)

    def line(self, words: str) -> None:
        self._advance(5 * mm)
        self._left(words, REGULAR, _TEXT_SIZE)

    def row(self, row: _Row) -> None:
        self._advance(5.6 * mm)
        self._pair(row, REGULAR, _TEXT_SIZE)

    def total(self, row: _Row) -> None:
        self._advance(7 * mm)
        self._pair(row, BOLD, _TOTAL_SIZE)
        self._advance(0.8 * mm)

    def note(self, words: str) -> None:
        self._advance(4.2 * mm)
        self._left(words, REGULAR, _NOTE_SIZE)

    def rule(self) -> None:
        self._advance(2.6 * mm)
        self._canvas.setLineWidth(0.4)
        self._canvas.line(_MARGIN, self._baseline, _WIDTH - _MARGIN, self._baseline)

    def finish(self) -> bytes:
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    def _advance(self, distance: float) -> None:
        self._baseline -= distance

    def _left(self, words: str, font: str, size: float) -> None:
        self._canvas.setFont(font, size)
        self._canvas.drawString(_MARGIN, self._baseline, words)

    def _pair(self, row: _Row, font: str, size: float) -> None:
        self._left(row.words, font, size)
        self._canvas.drawRightString(_WIDTH - _MARGIN, self._baseline, f"¥{row.amount:,}")
