"""A till without cash that kills itself at the n-th boundary: at a commit, a charge, a cancel or a refund.

`python -m tests.faults.till.cashless_victim` answers orders. Provider and terminal live outside, and
remember what the till has forgotten.
"""

import io
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.money import Yen
from kiosk.runtime.clock import Clock, SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import (
    LineResult,
    PaymentMeans,
    PaymentMethod,
    PaymentPrompt,
    PaymentStage,
    TillTrouble,
)
from kiosk.terminal.till.cash.no_changer import NoChanger
from kiosk.terminal.till.cashless.charge import CashlessService
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
from kiosk.terminal.till.journal.events import Event, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.recovery import recover
from tests.faults.till.cashless_services import JOURNALS, PACE, SERVICES, FusedService
from tests.faults.till.forks import answer_orders
from tests.faults.till.fuse import Fuse, FusedJournal, SharedFuse
from tests.faults.till.stories import FEES, ONLY_RECOVER, TX

MODULE = "tests.faults.till.cashless_victim"
DUE = sum(FEES)
PATIENCE_SECONDS = 30.0
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
    may_stay_unknown: bool = False
    """A card leaves too early: what only another touch of it decides is not waited for."""


class Visit:
    """One session at the desk, paying by `method`."""

    def __init__(self, desk: CashDesk, method: PaymentMethod) -> None:
        self._desk = desk
        self._method = method
        self._received = 0
        self._stage = PaymentStage.WAIT

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

    def wait_for(self, stage: PaymentStage) -> None:
        self.poll_until(lambda: self._stage is stage)

    def _begin(self) -> PaymentMeans | TillTrouble:
        return self._desk.begin(TX, FEES, self._take, self._method, self._hear)

    def _hear(self, prompt: PaymentPrompt) -> None:
        self._stage = prompt.stage

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


def _given_up(visit: Visit) -> None:
    """The card left too early, and so does the citizen."""
    visit.begin()
    visit.wait_for(PaymentStage.TOUCH_CARD_AGAIN)
    visit.end_lines()


def _only_recover(_: Visit) -> None:
    """The till starts, finishes what it finds, and nobody comes."""


STORIES: Mapping[str, Callable[[Visit], None]] = {
    "printed": _printed,
    "misprint": _misprint,
    "void": _void,
    "cancel": _cancel,
    "given up": _given_up,
    ONLY_RECOVER: _only_recover,
}


def run(order: Order) -> int:
    """Start the till, let it recover, play the story; the number of boundaries passed."""
    fuse, clock = SharedFuse(order.die_at), SystemClock()
    log = EventLog("till", clock, io.StringIO())
    journal = JOURNALS.get(order.defect, FusedJournal)(Path(order.journal), fuse)
    counter = CashlessCounter(journal, _peers(order, fuse, clock), clock, log, _INQUIRY_SECONDS)
    changer = NoChanger()
    recover(journal, changer, counter)
    with closing(CashDesk(journal, changer, log, counter)) as desk:
        desk.poll()
        for transaction in desk.unfinished():
            desk.settle(transaction)
        visit = Visit(desk, PaymentMethod(order.method))
        STORIES[order.story](visit)
        visit.poll_until(lambda: order.may_stay_unknown or not _unknown_cases(journal))
        visit.poll_until(lambda: not desk.unfinished())
    return fuse.passed


def _unknown_cases(journal: Journal) -> list[Event]:
    unknown = {Kind.CHARGE_UNKNOWN, Kind.REFUND_UNKNOWN}
    return [case for case in open_cases(journal.events_of(CASE_KINDS)) if case.entry.kind in unknown]


def _peers(order: Order, fuse: Fuse, clock: Clock) -> dict[PaymentMethod, Peer]:
    wrap = SERVICES.get(order.defect, FusedService)
    key, anchor = load_api_key(Path(order.key_file)), Path(order.anchor)
    link = TerminalLink("127.0.0.1", order.terminal, clock)
    services: Mapping[PaymentMethod, CashlessService] = {
        PaymentMethod.QR: QrService(ProviderClient(order.provider, key, "", clock, anchor), clock, "手数料"),
        PaymentMethod.E_MONEY: EMoneyService(link, Parties("till-1", "POI-1"), clock, _SHORT),
    }
    method = PaymentMethod(order.method)
    return {method: Peer(wrap(services[method], fuse), PACE, clock)}


if __name__ == "__main__":
    answer_orders(lambda told: run(Order(**told)))
