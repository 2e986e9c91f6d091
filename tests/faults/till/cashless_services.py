"""Services of provider and terminal with boundaries around what moves money: sound, slow, and broken."""

from collections.abc import Mapping
from dataclasses import replace
from secrets import token_hex

from kiosk.terminal.till.cashless.charge import (
    CashlessService,
    Charge,
    ChargeReference,
    ChargeState,
    NotPaid,
    Refund,
    RefundResult,
    Unknown,
    Unpaid,
)
from kiosk.terminal.till.cashless.collection import Pace
from kiosk.terminal.till.journal.events import Entry, Kind
from tests.faults.till.fuse import Fuse, FusedJournal

PACE = Pace(look=0.02, patience=20.0)


class FusedService:
    """A service with a boundary on each side of what moves money."""

    def __init__(self, service: CashlessService, fuse: Fuse) -> None:
        self._service = service
        self._fuse = fuse

    def is_ready(self) -> bool:
        return self._service.is_ready()

    def start(self, charge: Charge) -> ChargeState:
        with self._fuse.around():
            return self._service.start(charge)

    def ask(self, charge: Charge) -> ChargeState:
        return self._service.ask(charge)

    def cancel(self, charge: Charge) -> ChargeState:
        with self._fuse.around():
            return self._service.cancel(charge)

    def refund(self, refund: Refund) -> RefundResult:
        with self._fuse.around():
            return self._service.refund(refund)

    def ask_refund(self, refund: Refund) -> RefundResult:
        return self._service.ask_refund(refund)

    def close(self) -> None:
        self._service.close()


class MuteService(FusedService):
    """Not a defect: refunds are made, and their answers lost; only a later question is answered."""

    def refund(self, refund: Refund) -> RefundResult:
        super().refund(refund)
        return RefundResult.UNKNOWN


class VagueService(FusedService):
    """Not a defect: whether a charge could be closed is not told until it is asked about later."""

    def __init__(self, service: CashlessService, fuse: Fuse) -> None:
        super().__init__(service, fuse)
        self._silences = PACE.closing_attempts

    def cancel(self, charge: Charge) -> ChargeState:
        state = super().cancel(charge)
        if not self._silences:
            return state
        self._silences -= 1
        return Unknown()


class RepeatingService(FusedService):
    """Defect: refunds under a new reference each time."""

    def refund(self, refund: Refund) -> RefundResult:
        fresh = ChargeReference(f"{refund.reference}-{token_hex(4)}")
        return super().refund(replace(refund, reference=fresh))


class CredulousService(FusedService):
    """Defect: takes a charge that this process did not start for one that was never made."""

    def __init__(self, service: CashlessService, fuse: Fuse) -> None:
        super().__init__(service, fuse)
        self._started: set[ChargeReference] = set()

    def start(self, charge: Charge) -> ChargeState:
        self._started.add(charge.reference)
        return super().start(charge)

    def ask(self, charge: Charge) -> ChargeState:
        return super().ask(charge) if charge.reference in self._started else NotPaid(Unpaid.NEVER_STARTED)

    def cancel(self, charge: Charge) -> ChargeState:
        return super().cancel(charge) if charge.reference in self._started else NotPaid(Unpaid.NEVER_STARTED)


class HastyJournal(FusedJournal):
    """Defect: notes a refund as done when it is only meant to be done."""

    def append(self, *entries: Entry) -> None:
        super().append(*entries)
        for entry in entries:
            if entry.kind is Kind.REFUND_INTENT:
                super().append(replace(entry, kind=Kind.REFUNDED))


SERVICES: Mapping[str, type[FusedService]] = {
    "mute": MuteService,
    "vague": VagueService,
    "repeating": RepeatingService,
    "credulous": CredulousService,
}
JOURNALS: Mapping[str, type[FusedJournal]] = {"hasty": HastyJournal}
