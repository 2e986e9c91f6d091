"""One payment without cash, and what a provider or a payment terminal can say about it.

A charge is known everywhere under one reference, made and journalled before the first attempt: the same
reference never charges twice, and its state can be asked for after a crash. What nobody can tell is
`Unknown`, which is neither paid nor unpaid (docs/reference/payment.md, "Cashless").
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType, Protocol

from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Yen

ChargeReference = NewType("ChargeReference", str)
"""At most 64 characters of letters, digits and `-`; tells nothing of anyone."""


@dataclass(frozen=True, slots=True)
class Charge:
    """So many yen, asked for once."""

    reference: ChargeReference
    amount: Yen


@dataclass(frozen=True, slots=True)
class Refund:
    """A part or the whole of a paid charge, given back once under a reference of its own."""

    reference: ChargeReference
    charge: Charge
    amount: Yen


@dataclass(frozen=True, slots=True)
class Working:
    """Not paid so far; provider or terminal are at work, and the citizen has nothing to do."""


@dataclass(frozen=True, slots=True)
class WaitingForScan:
    """The citizen has to read `content`, shown as a QR code, with a telephone."""

    content: str


@dataclass(frozen=True, slots=True)
class WaitingForTouch:
    """The citizen has to touch the payment terminal."""


@dataclass(frozen=True, slots=True)
class WaitingForSecondTouch:
    """処理未了: the card left too early; only the same card, touched again, decides."""

    brand: Brand | None
    balance: Yen | None
    """What was on the card before, where the terminal tells it."""


@dataclass(frozen=True, slots=True)
class Paid:
    """The whole amount was paid."""


class Unpaid(StrEnum):
    """Why a charge is finally not paid."""

    EXPIRED = "expired"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    NEVER_STARTED = "never-started"


@dataclass(frozen=True, slots=True)
class NotPaid:
    """Nothing was paid, and nothing can be paid under this reference any more."""

    cause: Unpaid


@dataclass(frozen=True, slots=True)
class Unknown:
    """No answer, or none that can be believed: ask again."""


Pending = Working | WaitingForScan | WaitingForTouch | WaitingForSecondTouch
Final = Paid | NotPaid
ChargeState = Pending | Final | Unknown


class RefundResult(StrEnum):
    """What became of a refund."""

    REFUNDED = "refunded"
    REFUSED = "refused"
    """It cannot be given back this way: staff does."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RefundReport:
    """What a peer told later of a refund."""

    refund: Refund
    result: RefundResult


class CashlessService(Protocol):
    """A provider's server or a payment terminal. Blocking; one thread owns it; troubles are values."""

    def is_ready(self) -> bool:
        """Whether a charge could start now: reachable, idle, and holding no earlier amount."""
        ...

    def start(self, charge: Charge) -> ChargeState:
        """Ask for the money, once for each reference. NotPaid only where nothing can be paid any more."""
        ...

    def ask(self, charge: Charge) -> ChargeState:
        """What became of a charge that may or may not have been started: changes nothing."""
        ...

    def cancel(self, charge: Charge) -> ChargeState:
        """Let nothing be paid under this reference any more. Paid where the citizen was quicker."""
        ...

    def refund(self, refund: Refund) -> RefundResult:
        """Give back, once for each reference of a refund; the same refund may be asked for again."""
        ...

    def ask_refund(self, refund: Refund) -> RefundResult:
        """What became of a refund that may or may not have been asked for: changes nothing.

        REFUSED where it was refused, or where nobody there ever heard of it.
        """
        ...

    def close(self) -> None:
        """Release connections."""
        ...
