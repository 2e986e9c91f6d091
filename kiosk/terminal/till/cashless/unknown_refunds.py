"""Refunds of which nobody could tell the end: asked about again, and never sent again.

Staff owes such a refund, and may have paid it out against its slip: sending it once more could give it back
twice. What the peer tells at last is a transaction of its own, because the first one is closed and balanced:
the amount is claimed, and either went back or is owed for certain.
"""

from collections.abc import Mapping

from kiosk.runtime.clock import Clock
from kiosk.terminal.ports import PaymentMethod, TransactionId
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeReference,
    Refund,
    RefundReport,
    RefundResult,
)
from kiosk.terminal.till.cashless.inquiry import Inquiry
from kiosk.terminal.till.cashless.peer import Peer
from kiosk.terminal.till.journal.claimed import answered, claim
from kiosk.terminal.till.journal.events import Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal

_DENIALS = 2
"""A refund may overtake the first question about it; an inquiry later it has arrived or never will."""


class UnknownRefunds:
    """Belongs to the till's thread. Raises JournalError where the journal cannot be read or written."""

    def __init__(
        self, journal: Journal, peers: Mapping[PaymentMethod, Peer], clock: Clock, seconds: float
    ) -> None:
        self._journal = journal
        self._peers = peers
        self._inquiry = Inquiry(journal, Kind.REFUND_UNKNOWN, clock, seconds)
        self._denials: dict[int, int] = {}

    def inquire(self) -> None:
        """Ask the peers again, where it is time to; they answer by reports."""
        for case in self._inquiry.due():
            peer = self._peers.get(PaymentMethod(case.entry.device))
            if peer is not None:
                self._inquiry.asked(case)
                peer.inquire_refund(self._refund(case))

    def take(self, report: RefundReport) -> TransactionId | None:
        """Journal a late answer; the transaction that was closed with it."""
        case = self._inquiry.heard(report.refund.reference)
        if case is None:
            return None
        match report.result:
            case RefundResult.REFUNDED:
                return self._close(case, Kind.REFUNDED)
            case RefundResult.REFUSED if self._is_denied_for_good(case):
                return self._close(case, Kind.REFUND_FAILED)
            case RefundResult.REFUSED | RefundResult.UNKNOWN:
                return None

    def _is_denied_for_good(self, case: Event) -> bool:
        if not self._inquiry.is_remembered(case):
            return False
        self._denials[case.seq] = self._denials.get(case.seq, 0) + 1
        return self._denials[case.seq] >= _DENIALS

    def _close(self, case: Event, result: Kind) -> TransactionId:
        refund = case.entry
        owner, opened = claim(case)
        self._journal.append(
            *opened,
            Entry(owner, result, refund.amount, refund.device, key=refund.key),
            Entry(owner, Kind.CLOSED),
            answered(case, result),
        )
        self._denials.pop(case.seq, None)
        return owner

    def _refund(self, case: Event) -> Refund:
        """The refund as it was asked for. No charge of an open case is redacted."""
        told = self._journal.events(case.entry.transaction)
        charged = next(event.entry for event in told if event.entry.kind is Kind.CHARGED)
        charge = Charge(ChargeReference(charged.key), charged.amount)
        return Refund(ChargeReference(case.entry.key), charge, case.entry.amount)
