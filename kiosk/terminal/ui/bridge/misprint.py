"""The print is not right: which lines can be reported, and what comes back."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.domain.certificates import CertificateKind
from kiosk.terminal.ports import SoldLine
from kiosk.terminal.ui.bridge import words
from kiosk.terminal.ui.bridge.money import amount
from kiosk.terminal.ui.bridge.rows import Rows
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """One certificate that came out."""

    line: int
    title: str
    fee: str
    chosen: bool


@QmlElement
class MisprintView(PhaseView):
    """What the end of a visit says about paper that is not right."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.printed_rows = Rows(PrintedRow, self)

    @override
    def refresh(self) -> None:
        """List what came out."""
        self.printed_rows.replace([self._row(sold) for sold in self.state.sold])

    def _row(self, sold: SoldLine) -> PrintedRow:
        title = words.translated(words.KINDS, CertificateKind(sold.kind))
        return PrintedRow(sold.line, title, amount(sold.fee), chosen=sold.line in self.state.misprinted)

    def list_of_printed(self) -> Rows[PrintedRow]:
        """The certificates that came out."""
        return self.printed_rows

    def can_be_reported(self) -> bool:
        """Whether the citizen can still say that the print is not right."""
        return self.state.can_report_misprint

    def is_some_chosen(self) -> bool:
        """Whether any certificate is marked."""
        return bool(self.state.misprinted)

    def is_refunded(self) -> bool:
        """Whether the till has written down what staff owes."""
        owed, fees = self.state.settlement.owed if self.state.settlement else 0, self.state.fees_misprinted
        return bool(self.state.misprinted) and owed >= fees > 0

    def has_slip(self) -> bool:
        """Whether the refund slip came out."""
        return self.state.refund_slip_came_out

    def refund_text(self) -> str:
        """What staff gives back, as text."""
        return amount(self.state.fees_misprinted)

    def transaction_text(self) -> str:
        """The number that the citizen can quote."""
        return self.state.transaction or ""

    printed = Property(Rows, list_of_printed, constant=True)
    reportable = Property(bool, can_be_reported, notify=changed)
    someChosen = Property(bool, is_some_chosen, notify=changed)
    refunded = Property(bool, is_refunded, notify=changed)
    slipCameOut = Property(bool, has_slip, notify=changed)
    refund = Property(str, refund_text, notify=changed)
    transaction = Property(str, transaction_text, notify=changed)
