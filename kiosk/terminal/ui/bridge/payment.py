"""What is to pay, what came in, what is missing."""

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.money import Yen
from kiosk.terminal.ui.bridge.money import amount
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PaymentView(PhaseView):
    """What the payment screens show."""

    changed = Signal()

    def due_text(self) -> str:
        """What the order costs."""
        return amount(self.state.due)

    def received_text(self) -> str:
        """What came in so far."""
        return amount(self.state.received)

    def missing_text(self) -> str:
        """What is still to pay."""
        return amount(Yen(max(0, self.state.due - self.state.received)))

    def share(self) -> float:
        """Which part of the amount came in, 0 to 1."""
        return min(1.0, self.state.received / self.state.due) if self.state.due else 0.0

    def has_money(self) -> bool:
        """Whether any money came in."""
        return self.state.received > 0

    def accepts_notes(self) -> bool:
        """Whether bank notes can be taken now."""
        return self.state.accepts_notes

    due = Property(str, due_text, notify=changed)
    received = Property(str, received_text, notify=changed)
    missing = Property(str, missing_text, notify=changed)
    paidShare = Property(float, share, notify=changed)
    moneyInside = Property(bool, has_money, notify=changed)
    takesNotes = Property(bool, accepts_notes, notify=changed)
