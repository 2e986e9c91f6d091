"""Charges of which nobody could tell the end: asked about again until the peer or staff does.

Such a charge stops its own means of payment and no other. What turns out paid belongs to nobody any
more - nothing was printed for it - and goes back through a transaction of its own, as stray coins do.
"""

from collections.abc import Mapping

from kiosk.runtime.clock import Clock
from kiosk.terminal.ports import PaymentMethod, TransactionId
from kiosk.terminal.till.cashless.charge import Charge, ChargeReference, NotPaid, Paid, Unpaid
from kiosk.terminal.till.cashless.collection import Collection
from kiosk.terminal.till.cashless.inquiry import Inquiry
from kiosk.terminal.till.cashless.peer import Peer
from kiosk.terminal.till.deposits import stray
from kiosk.terminal.till.journal.claimed import answered
from kiosk.terminal.till.journal.events import Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal


class UnknownCharges:
    """Belongs to the till's thread. Raises JournalError where the journal cannot be read or written."""

    def __init__(
        self, journal: Journal, peers: Mapping[PaymentMethod, Peer], clock: Clock, seconds: float
    ) -> None:
        self._journal = journal
        self._peers = peers
        self._inquiry = Inquiry(journal, Kind.CHARGE_UNKNOWN, clock, seconds)

    def methods(self) -> frozenset[PaymentMethod]:
        """The means that are stopped."""
        return frozenset(PaymentMethod(case.entry.device) for case in self._inquiry.cases())

    def inquire(self) -> None:
        """Ask the peers again, where it is time to; they answer by reports."""
        for case in self._inquiry.due():
            peer = self._peers.get(PaymentMethod(case.entry.device))
            if peer is not None:
                self._inquiry.asked(case)
                peer.inquire(Charge(ChargeReference(case.entry.key), case.entry.amount))

    def take(self, report: Collection) -> TransactionId | None:
        """Journal a late answer; the transaction that gives back what was paid after all."""
        case = self._inquiry.heard(report.charge.reference)
        match report.state:
            case Paid() if case is not None:
                return self._give_back(case)
            case NotPaid(cause=cause) if case is not None and self._is_believed(case, cause):
                self._journal.append(answered(case, cause.value))
        return None

    def _is_believed(self, case: Event, cause: Unpaid) -> bool:
        return cause is not Unpaid.NEVER_STARTED or self._inquiry.is_remembered(case)

    def _give_back(self, case: Event) -> TransactionId:
        charge = case.entry
        owner = stray(charge.key)
        self._journal.append(
            Entry(owner, Kind.OPEN),
            Entry(owner, Kind.CHARGED, charge.amount, charge.device, key=charge.key),
            answered(case, Kind.CHARGED),
        )
        return owner
