"""E-money cards: what is on them changes where they are touched."""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.domain.electronic_money import Brand

POSTPAID = frozenset({Brand.QUICPAY, Brand.ID})
"""Charged to an account later; a terminal can reverse them. What lies on a prepaid card it cannot."""


class Touch(Enum):
    """How a card is held to the terminal."""

    STEADY = auto()
    PULLED_BEFORE_WRITE = auto()
    """Taken away too early; the card was not written."""
    PULLED_AFTER_WRITE = auto()
    """Taken away too early; the card was written, and the terminal does not know it."""


@dataclass(slots=True)
class EMoneyCard:
    """One card; `balance` in yen."""

    brand: Brand
    balance: int

    @property
    def is_prepaid(self) -> bool:
        """Whether the money lies on the card."""
        return self.brand not in POSTPAID

    def can_pay(self, amount: int) -> bool:
        """Whether the card covers the amount."""
        return not self.is_prepaid or self.balance >= amount

    def pay(self, amount: int) -> None:
        """Take the amount off."""
        self.balance -= amount
