"""What the terminal remembers: the sale on its display, and what became of those before. Thread-safe."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.demo.cashless.terminal.cards import EMoneyCard, Touch


class SaleState(StrEnum):
    """Where a sale stands."""

    WAITING = "waiting"
    UNCOMPLETED = "uncompleted"
    """処理未了: the card left too early."""
    APPROVED = "approved"
    DECLINED = "declined"
    ABORTED = "aborted"
    UNRESOLVED = "unresolved"
    """Given up while uncompleted."""
    REVERSED = "reversed"


@dataclass(slots=True)
class Sale:
    """One payment."""

    service_id: str
    transaction: str
    """What the till calls it."""
    amount: int
    answer: Callable[["Sale"], None]
    """Sends the payment's response."""
    state: SaleState = SaleState.WAITING
    card: EMoneyCard | None = None
    was_written: bool = False
    balance_before: int = 0

    @property
    def is_on_display(self) -> bool:
        """Whether the terminal still waits for a card."""
        return self.state in {SaleState.WAITING, SaleState.UNCOMPLETED}


class TillRoll:
    """All sales of one terminal."""

    def __init__(self) -> None:
        self._guard = threading.RLock()
        self._changed = threading.Condition(self._guard)
        self._sales: dict[str, Sale] = {}

    def begin(self, sale: Sale) -> bool:
        """Put a sale on the display; False where there is one, or where its number was used before."""
        with self._changed:
            if self.on_display() is not None or sale.service_id in self._sales:
                return False
            self._sales[sale.service_id] = sale
            self._changed.notify_all()
            return True

    def on_display(self) -> Sale | None:
        """The sale that waits for a card."""
        with self._guard:
            return next((sale for sale in self._sales.values() if sale.is_on_display), None)

    def find(self, service_id: str) -> Sale | None:
        """The sale of this number."""
        with self._guard:
            return self._sales.get(service_id)

    def sales(self) -> tuple[Sale, ...]:
        """All sales, oldest first."""
        with self._guard:
            return tuple(self._sales.values())

    def touch(self, card: EMoneyCard, how: Touch) -> bool:
        """Hold a card to the terminal; False where it takes no notice of it."""
        with self._changed:
            sale = self.on_display()
            if sale is None or (sale.card is not None and sale.card is not card):
                return False
            if sale.state is SaleState.UNCOMPLETED:
                _resolve(sale, how)
            else:
                _try(sale, card, how)
            self._changed.notify_all()
        if not sale.is_on_display:
            sale.answer(sale)
        return True

    def abort(self, service_id: str) -> None:
        """Take a sale off the display."""
        with self._changed:
            sale = self._sales.get(service_id)
            if sale is None or not sale.is_on_display:
                return
            is_waiting = sale.state is SaleState.WAITING
            sale.state = SaleState.ABORTED if is_waiting else SaleState.UNRESOLVED
            self._changed.notify_all()
        sale.answer(sale)

    def reverse(self, transaction: str) -> bool:
        """Give a whole sale back; False where the terminal cannot do that."""
        with self._guard:
            for sale in self._sales.values():
                if sale.transaction == transaction and sale.state is SaleState.APPROVED:
                    return _reverse(sale)
            return False

    def wait_until(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Wait for something to become true of the sales."""
        with self._changed:
            return self._changed.wait_for(condition, seconds)

    def balance(self) -> int:
        """What the cards gave, in yen: the truth, which the terminal may not know."""
        with self._guard:
            return sum(sale.amount for sale in self._sales.values() if sale.was_written)


def _try(sale: Sale, card: EMoneyCard, how: Touch) -> None:
    if not card.can_pay(sale.amount):
        sale.state = SaleState.DECLINED
        return
    sale.card, sale.balance_before = card, card.balance
    if how is not Touch.PULLED_BEFORE_WRITE:
        card.pay(sale.amount)
        sale.was_written = True
    sale.state = SaleState.APPROVED if how is Touch.STEADY else SaleState.UNCOMPLETED


def _resolve(sale: Sale, how: Touch) -> None:
    """The card itself tells whether it was written."""
    if how is Touch.STEADY:
        sale.state = SaleState.APPROVED if sale.was_written else SaleState.DECLINED


def _reverse(sale: Sale) -> bool:
    if sale.card is None or sale.card.is_prepaid:
        return False
    sale.card.balance += sale.amount
    sale.state, sale.was_written = SaleState.REVERSED, False
    return True
