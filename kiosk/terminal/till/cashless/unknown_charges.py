"""Charges of which nobody could tell the end: asked about again until the peer or staff does.

Such a charge stops its own means of payment and no other. What turns out paid belongs to nobody any
more - nothing was printed for it - and goes back through a transaction of its own, as stray coins do.
"""

from collections.abc import Mapping

from kiosk.runtime.clock import Clock
from kiosk.terminal.ports import PaymentMethod, TransactionId
from kiosk.terminal.till.cashless.charge import Charge, ChargeReference, NotPaid, Paid
from kiosk.terminal.till.cashless.collection import Collection
from kiosk.terminal.till.cashless.peer import Peer
from kiosk.terminal.till.deposits import stray
from kiosk.terminal.till.journal.audit import CASE_KINDS, open_cases
from kiosk.terminal.till.journal.events import MACHINE, Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal

INQUIRY_SECONDS = 60.0
"""From one inquiry to the next; the first is made at once after a start."""


class UnknownCharges:
    """Belongs to the till's thread. Raises JournalError where the journal cannot be read or written."""

    def __init__(
        self, journal: Journal, peers: Mapping[PaymentMethod, Peer], clock: Clock, seconds: float
    ) -> None:
        self._journal = journal
        self._peers = peers
        self._clock = clock
        self._seconds = seconds
        self._next = clock.monotonic()

    def methods(self) -> frozenset[PaymentMethod]:
        """The means that are stopped."""
        return frozenset(PaymentMethod(case.entry.device) for case in self._cases())

    def inquire(self) -> None:
        """Ask the peers again, where it is time to; they answer by reports."""
        now = self._clock.monotonic()
        if now < self._next:
            return
        self._next = now + self._seconds
        for case in self._cases():
            peer = self._peers.get(PaymentMethod(case.entry.device))
            if peer is not None:
                peer.inquire(Charge(ChargeReference(case.entry.key), case.entry.amount))

    def take(self, report: Collection) -> TransactionId | None:
        """Journal a late answer; the transaction that gives back what was paid after all."""
        case = next((case for case in self._cases() if case.entry.key == report.charge.reference), None)
        match report.state:
            case Paid() if case is not None:
                return self._give_back(case)
            case NotPaid(cause=cause) if case is not None:
                self._journal.append(_answered(case, cause.value))
        return None

    def _give_back(self, case: Event) -> TransactionId:
        charge = case.entry
        owner = stray(charge.key)
        self._journal.append(
            Entry(owner, Kind.OPEN),
            Entry(owner, Kind.CHARGED, charge.amount, charge.device, key=charge.key),
            _answered(case, Kind.CHARGED),
        )
        return owner

    def _cases(self) -> tuple[Event, ...]:
        cases = open_cases(self._journal.events_of(CASE_KINDS))
        return tuple(case for case in cases if case.entry.kind is Kind.CHARGE_UNKNOWN)


def _answered(case: Event, what: str) -> Entry:
    return Entry(MACHINE, Kind.CASE_ANSWERED, device=case.entry.device, key=str(case.seq), reference=what)
