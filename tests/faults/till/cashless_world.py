"""A provider and a terminal that nothing kills, and a citizen who pays what is asked for once."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.demo.cashless.terminal.cards import EMoneyCard, Touch
from kiosk.demo.cashless.terminal.terminal import VirtualTerminal
from kiosk.domain.electronic_money import Brand
from kiosk.runtime.clock import SystemClock

_HAND_SECONDS = 0.01


class World:
    """What is outside the till, and remembers what the till has forgotten."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        clock = SystemClock()
        self.provider = stack.enter_context(VirtualProvider(folder / "provider", clock))
        self.terminal = stack.enter_context(VirtualTerminal(clock))

    @property
    def balance(self) -> int:
        return self.provider.book.balance() + self.terminal.roll.balance()

    @property
    def payments(self) -> int:
        by_code = sum(bool(payment.payment_id) for payment in self.provider.book.payments())
        return by_code + sum(sale.card is not None for sale in self.terminal.roll.sales())

    @contextmanager
    def citizen(self, touches: tuple[Touch, ...] = (Touch.STEADY,)) -> Iterator[None]:
        """Pays once, by code or with these touches of one card."""
        leaving = threading.Event()
        thread = threading.Thread(target=self._pay_once, args=(leaving, list(touches)))
        thread.start()
        try:
            yield
        finally:
            leaving.set()
            thread.join()

    def _pay_once(self, leaving: threading.Event, touches: list[Touch]) -> None:
        card = EMoneyCard(Brand.QUICPAY, 0)
        while touches and not leaving.wait(_HAND_SECONDS):
            shown = self.provider.newest()
            if shown is not None and self.provider.waits_for_scan() and self.provider.pay(shown.content):
                return
            if self.terminal.touch(card, touches[0]):
                touches.pop(0)
