"""A till over the virtual change machine, the provider's server and the payment terminal."""

import io
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.demo.cashless.terminal.terminal import VirtualTerminal
from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import PaymentMethod, PaymentPrompt, PaymentStage, TillTrouble
from kiosk.terminal.till.cash.cctalk.bus import Bus, open_line
from kiosk.terminal.till.cash.cctalk_changer import CcTalkChanger
from kiosk.terminal.till.cash.changer import CashChanger
from kiosk.terminal.till.cash.no_changer import NoChanger
from kiosk.terminal.till.cashless.charge import Refund, RefundResult
from kiosk.terminal.till.cashless.collection import Pace
from kiosk.terminal.till.cashless.counter import CashlessCounter
from kiosk.terminal.till.cashless.emoney.link import TerminalLink
from kiosk.terminal.till.cashless.emoney.requests import Parties
from kiosk.terminal.till.cashless.emoney.service import EMoneyService
from kiosk.terminal.till.cashless.peer import Peer
from kiosk.terminal.till.cashless.qr.client import ProviderClient
from kiosk.terminal.till.cashless.qr.service import QrService
from kiosk.terminal.till.claims import Claims
from kiosk.terminal.till.desk import CashDesk
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import entries_of
from kiosk.terminal.till.process import _count_first
from kiosk.terminal.till.recovery import recover
from kiosk.terminal.till.till import CashTill
from tests.terminal.till.cashless.patience import SHORT_PATIENCE
from tests.terminal.till.station import PATIENCE

PACE = Pace(look=0.05, patience=10.0)


class Screen:
    """Remembers what the till asked of the citizen."""

    def __init__(self) -> None:
        self.prompts: list[PaymentPrompt] = []
        self._changed = threading.Condition()

    def __call__(self, prompt: PaymentPrompt) -> None:
        with self._changed:
            self.prompts.append(prompt)
            self._changed.notify_all()

    def wait_for(self, stage: PaymentStage) -> PaymentPrompt:
        def found() -> PaymentPrompt | None:
            return next((prompt for prompt in self.prompts if prompt.stage is stage), None)

        with self._changed:
            prompt = self._changed.wait_for(found, PATIENCE)
        assert prompt is not None, self.prompts
        return prompt


class SlowToRefund(QrService):
    """Sends no refund before it may."""

    def __init__(self, client: ProviderClient, clock: SystemClock, may_refund: threading.Event) -> None:
        super().__init__(client, clock, "手数料")
        self._may_refund = may_refund

    def refund(self, refund: Refund) -> RefundResult:
        self._may_refund.wait(PATIENCE)
        return super().refund(refund)


class TillRig:
    """Starts tills over the same machine, provider, terminal and journal."""

    def __init__(
        self, machine: VirtualChanger, provider: VirtualProvider, terminal: VirtualTerminal, folder: Path
    ) -> None:
        self.machine, self.provider, self.terminal = machine, provider, terminal
        self.journal = folder / "journal.sqlite"
        self.log = io.StringIO()
        self.pace = PACE
        self.grace_seconds = 60.0
        self.inquiry_seconds = 0.1
        self.takes_cash = True
        self.may_refund = threading.Event()
        """Set, unless a test holds the provider's refunds back."""
        self.may_refund.set()
        self._tills: list[CashTill] = []

    def start(self) -> CashTill:
        clock = SystemClock()
        log = EventLog("till", clock, self.log)

        def open_desk() -> CashDesk:
            journal = Journal(self.journal, clock)
            changer = self._changer()
            _count_first(journal, changer, self.machine.cash)
            counter = CashlessCounter(journal, self._peers(clock), clock, log, self.inquiry_seconds)
            recover(journal, changer, counter)
            return CashDesk(journal, changer, log, counter)

        till = CashTill(open_desk, Claims(clock, self.grace_seconds), clock, log)
        till.start()
        self._tills.append(till)
        return till

    def close(self) -> None:
        while self._tills:
            self._tills.pop().close()

    def restart(self) -> CashTill:
        self.close()
        return self.start()

    def ready(self, till: CashTill, method: PaymentMethod) -> None:
        """Wait until the means is offered."""
        self.wait_until(lambda: method in self.methods(till))

    def methods(self, till: CashTill) -> frozenset[PaymentMethod]:
        offer = till.offer((Yen(300),))
        return frozenset() if isinstance(offer, TillTrouble) else offer.methods

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait for what another thread brings about."""
        deadline = SystemClock().monotonic() + PATIENCE
        pause = threading.Event()
        while not condition():
            assert SystemClock().monotonic() < deadline
            pause.wait(0.02)

    def entries(self) -> tuple[Entry, ...]:
        with closing(Journal(self.journal, SystemClock())) as journal:
            return entries_of(journal.events())

    def kinds(self) -> list[Kind]:
        return [entry.kind for entry in self.entries()]

    def _changer(self) -> CashChanger:
        return CcTalkChanger(Bus(open_line(self.machine.path))) if self.takes_cash else NoChanger()

    def _peers(self, clock: SystemClock) -> dict[PaymentMethod, Peer]:
        client = ProviderClient(self.provider.address, self.provider.key, "", clock, self.provider.anchor)
        link = TerminalLink("127.0.0.1", self.terminal.port, clock)
        e_money = EMoneyService(link, Parties("till-1", "POI-1"), clock, SHORT_PATIENCE)
        return {
            PaymentMethod.QR: Peer(SlowToRefund(client, clock, self.may_refund), self.pace, clock),
            PaymentMethod.E_MONEY: Peer(e_money, self.pace, clock),
        }
