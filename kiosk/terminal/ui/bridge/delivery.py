"""Printing, and what is to be taken at the end: paper, receipt, change."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.state import LineProgress, LineState
from kiosk.terminal.ui.bridge import words
from kiosk.terminal.ui.bridge.money import amount
from kiosk.terminal.ui.bridge.rows import Rows
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """One certificate while it is being made."""

    title: str
    detail: str
    sheets: int
    sheets_done: int
    active: bool
    done: bool
    failed: bool


@QmlElement
class DeliveryView(PhaseView):
    """What the screens from the printer to the farewell show."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.progress_rows = Rows(ProgressRow, self)

    @override
    def refresh(self) -> None:
        """List the paid lines and where they stand."""
        pairs = zip(self.state.order.lines, self.state.lines, strict=False)
        self.progress_rows.replace(
            [_row(words.translated(words.KINDS, line.kind), progress) for line, progress in pairs]
        )

    def list_of_lines(self) -> Rows[ProgressRow]:
        """The paid lines."""
        return self.progress_rows

    def share(self) -> float:
        """Which part of the lines is finished, 0 to 1; a line that is being printed counts by its sheets."""
        lines = self.state.lines
        return sum(_finished(line) for line in lines) / len(lines) if lines else 0.0

    def percent(self) -> int:
        """The share in percent; the last one comes only when no line is waited for any more."""
        share = self.share()
        return 100 if share >= 1.0 and all(map(_is_decided, self.state.lines)) else min(99, int(100 * share))

    def printed_lines(self) -> int:
        """How many certificates came out."""
        return len(self.state.printed_lines)

    def printed_sheets(self) -> int:
        """How many sheets lie in the tray."""
        return self.state.sheets

    def has_paper(self) -> bool:
        """Whether any sheet came out."""
        return self.printed_sheets() > 0 or self.printed_lines() > 0

    def has_receipt(self) -> bool:
        """Whether the receipt came out."""
        return self.state.receipt_came_out

    def has_void_lines(self) -> bool:
        """Whether some certificate did not come out."""
        return any(line.state is LineState.VOID for line in self.state.lines)

    def is_unclear(self) -> bool:
        """Whether nobody can know if a certificate came out complete."""
        return self.state.refusal is Refusal.PRINT_UNCLEAR

    def paid_out(self) -> Yen:
        """What the till paid out."""
        if self.state.sold_before is not None:
            return self.state.dispensed_before
        return self.state.settlement.paid_out if self.state.settlement else Yen(0)

    def change_text(self) -> str:
        """What the till paid out, as text."""
        return amount(self.paid_out())

    def has_change(self) -> bool:
        """Whether money was paid out."""
        return self.paid_out() > 0

    def owed_text(self) -> str:
        """What staff has to give back by hand, as text."""
        return amount(self._owed())

    def is_owed(self) -> bool:
        """Whether staff has to give anything back by hand."""
        return self._owed() > 0

    def _owed(self) -> Yen:
        return self.state.settlement.owed if self.state.settlement else Yen(0)

    lines = Property(Rows, list_of_lines, constant=True)
    doneShare = Property(float, share, notify=changed)
    donePercent = Property(int, percent, notify=changed)
    certificates = Property(int, printed_lines, notify=changed)
    sheets = Property(int, printed_sheets, notify=changed)
    paperCameOut = Property(bool, has_paper, notify=changed)
    receiptCameOut = Property(bool, has_receipt, notify=changed)
    someFailed = Property(bool, has_void_lines, notify=changed)
    endUnclear = Property(bool, is_unclear, notify=changed)
    change = Property(str, change_text, notify=changed)
    changeGiven = Property(bool, has_change, notify=changed)
    owed = Property(str, owed_text, notify=changed)
    owesMoney = Property(bool, is_owed, notify=changed)


def _row(title: str, line: LineProgress) -> ProgressRow:
    return ProgressRow(
        title,
        words.translated(words.LINE_STATES, line.state),
        line.sheets,
        line.sheets_done,
        active=line.state in {LineState.ISSUING, LineState.PRINTING},
        done=line.state is LineState.PRINTED,
        failed=line.state is LineState.VOID,
    )


def _is_decided(line: LineProgress) -> bool:
    return line.state in {LineState.PRINTED, LineState.VOID}


def _finished(line: LineProgress) -> float:
    if _is_decided(line):
        return 1.0
    return min(1.0, line.sheets_done / line.sheets) if line.sheets else 0.0
