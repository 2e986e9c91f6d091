"""A till without cash that kills itself at the n-th boundary: at a commit, a charge, a cancel or a refund.

`python -m tests.faults.till.cashless_victim` reads one order a line and answers as `victim` does. Provider
and terminal live outside, and remember what the till has forgotten.
"""

import io
import json
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from secrets import token_hex

from kiosk.domain.money import Yen
from kiosk.runtime.clock import Clock, SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import LineResult, PaymentMeans, PaymentMethod, TillTrouble
from kiosk.terminal.till.cash.no_changer import NoChanger
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
from kiosk.terminal.till.cashless.counter import CashlessCounter
from kiosk.terminal.till.cashless.emoney.link import TerminalLink
from kiosk.terminal.till.cashless.emoney.requests import Parties
from kiosk.terminal.till.cashless.emoney.service import EMoneyService, Patience
from kiosk.terminal.till.cashless.peer import Peer
from kiosk.terminal.till.cashless.qr.client import ProviderClient
from kiosk.terminal.till.cashless.qr.key_file import load_api_key
from kiosk.terminal.till.cashless.qr.service import QrService
from kiosk.terminal.till.desk import CashDesk
from kiosk.terminal.till.journal.audit import CASE_KINDS, open_cases
from kiosk.terminal.till.journal.events import Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.recovery import recover
from tests.faults.till.victim import FEES, ONLY_RECOVER, TX, Fuse, FusedJournal, in_fork

DUE = sum(FEES)
PATIENCE_SECONDS = 30.0
_PACE = Pace(look=0.02, patience=20.0)
_SHORT = Patience(look=0.05, answer=2.0, abort=1.0, reversal=2.0)
_POLL_SECONDS = 0.005
_INQUIRY_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Order:
    """Pay by `method` and do as `story` says, or only recover; die at boundary `die_at`, 0 lives on."""

    story: str
    method: str
    journal: str
    provider: str
    key_file: str
    anchor: str
    terminal: int
    die_at: int = 0
    defect: str = ""
    """What is planted in the till, or wrong with the peer: "mute" or "vague"."""


class SharedFuse(Fuse):
    """Boundaries of the till's own thread and of its peers' threads, counted one at a time."""

    def __init__(self, die_at: int) -> None:
        super().__init__(die_at)
        self._gate = threading.Lock()

    def boundary(self) -> None:
        with self._gate:
            super().boundary()


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
        self._silences = _PACE.closing_attempts

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


_SERVICES: Mapping[str, type[FusedService]] = {
    "mute": MuteService,
    "vague": VagueService,
    "repeating": RepeatingService,
    "credulous": CredulousService,
}


class Visit:
    """One session at the desk, paying by `method`."""

    def __init__(self, desk: CashDesk, method: PaymentMethod) -> None:
        self._desk = desk
        self._method = method
        self._received = 0

    def begin(self) -> None:
        """Begin, as soon as the means is ready."""
        self.poll_until(lambda: isinstance(self._begin(), PaymentMeans))

    def pay(self) -> None:
        self.begin()
        self.poll_until(lambda: self._received >= DUE)

    def end_lines(self, *results: LineResult) -> None:
        for line, result in enumerate(results):
            self._desk.record_print_intent(TX, line)
            self._desk.record_outcome(TX, line, result)
        self._desk.settle(TX)

    def _begin(self) -> PaymentMeans | TillTrouble:
        return self._desk.begin(TX, FEES, self._take, self._method)

    def _take(self, amount: Yen) -> None:
        self._received = amount

    def poll_until(self, condition: Callable[[], bool]) -> None:
        pause, clock = threading.Event(), SystemClock()
        end = clock.monotonic() + PATIENCE_SECONDS
        while not condition():
            if clock.monotonic() > end:
                raise TimeoutError("the money of the story never came")
            self._desk.poll()
            pause.wait(_POLL_SECONDS)


def _printed(visit: Visit) -> None:
    visit.pay()
    visit.end_lines(LineResult.PRINTED, LineResult.PRINTED)


def _misprint(visit: Visit) -> None:
    visit.pay()
    visit.end_lines(LineResult.PRINTED, LineResult.VOID)


def _void(visit: Visit) -> None:
    visit.pay()
    visit.end_lines(LineResult.VOID, LineResult.VOID)


def _cancel(visit: Visit) -> None:
    visit.begin()
    visit.end_lines()


def _only_recover(_: Visit) -> None:
    """The till starts, finishes what it finds, and nobody comes."""


STORIES: Mapping[str, Callable[[Visit], None]] = {
    "printed": _printed,
    "misprint": _misprint,
    "void": _void,
    "cancel": _cancel,
    ONLY_RECOVER: _only_recover,
}


def run(order: Order) -> int:
    """Start the till, let it recover, play the story; the number of boundaries passed."""
    fuse, clock = SharedFuse(order.die_at), SystemClock()
    log = EventLog("till", clock, io.StringIO())
    journal = (HastyJournal if order.defect == "hasty" else FusedJournal)(Path(order.journal), fuse)
    counter = CashlessCounter(journal, _peers(order, fuse, clock), clock, log, _INQUIRY_SECONDS)
    changer = NoChanger()
    recover(journal, changer, counter)
    with closing(CashDesk(journal, changer, log, counter)) as desk:
        desk.poll()
        for transaction in desk.unfinished():
            desk.settle(transaction)
        visit = Visit(desk, PaymentMethod(order.method))
        STORIES[order.story](visit)
        visit.poll_until(lambda: not _unknown_cases(journal) and not desk.unfinished())
    return fuse.passed


def _unknown_cases(journal: Journal) -> list[Event]:
    unknown = {Kind.CHARGE_UNKNOWN, Kind.REFUND_UNKNOWN}
    return [case for case in open_cases(journal.events_of(CASE_KINDS)) if case.entry.kind in unknown]


def _peers(order: Order, fuse: Fuse, clock: Clock) -> dict[PaymentMethod, Peer]:
    wrap = _SERVICES.get(order.defect, FusedService)
    key, anchor = load_api_key(Path(order.key_file)), Path(order.anchor)
    link = TerminalLink("127.0.0.1", order.terminal, clock)
    services: Mapping[PaymentMethod, CashlessService] = {
        PaymentMethod.QR: QrService(ProviderClient(order.provider, key, "", clock, anchor), clock, "手数料"),
        PaymentMethod.E_MONEY: EMoneyService(link, Parties("till-1", "POI-1"), clock, _SHORT),
    }
    method = PaymentMethod(order.method)
    return {method: Peer(wrap(services[method], fuse), _PACE, clock)}


def encode(order: Order) -> str:
    return json.dumps(asdict(order)) + "\n"


def main() -> None:
    for line in sys.stdin:
        sys.stdout.write(in_fork(partial(run, Order(**json.loads(line)))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
