"""The till: takes a session's money, remembers what became of each line, gives back the rest."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import NewType, Protocol

from kiosk.domain.money import Yen

TransactionId = NewType("TransactionId", str)
"""Names one session's money towards the till: random, on the receipt, tells nothing of anyone."""


class PaymentMethod(StrEnum):
    """How a citizen pays."""

    CASH = "cash"
    QR = "qr"
    E_MONEY = "e-money"


class LineResult(Enum):
    """What became of one paid line, as the till records it."""

    PRINTED = auto()
    VOID = auto()


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """What settlement has to know of an issued line; names no citizen."""

    settlement: bytes
    """The random id under which the municipality waits for the line's outcome."""
    municipality: str
    kind: str
    """A CertificateKind value."""
    fee: Yen


@dataclass(frozen=True, slots=True)
class IssuedOutcome:
    """What became of an issued line: message 14, before it is numbered and signed."""

    issued: IssuedLine
    result: LineResult


@dataclass(frozen=True, slots=True)
class PaymentOffer:
    """How this amount could be paid now; nothing was begun yet."""

    due: Yen
    methods: frozenset[PaymentMethod]
    accepts_notes: bool
    """False when change for a note could not be given, and where cash is not offered."""


@dataclass(frozen=True, slots=True)
class PaymentMeans:
    """What the till can take now: `accepts_notes` is False when change could not be given."""

    accepts_notes: bool


class TillTrouble(Enum):
    """Why the till cannot take money now."""

    NOT_READY = auto()
    FAULT = auto()


class PaymentStage(StrEnum):
    """What a payment needs of the citizen now, where it is more than coins and notes."""

    WAIT = "wait"
    """Terminal or provider are at work; nothing is to be done."""
    SCAN_CODE = "scan-code"
    TOUCH_CARD = "touch-card"
    TOUCH_CARD_AGAIN = "touch-card-again"
    """The outcome is unknown (処理未了); the same card at the same transaction decides it."""
    DECLINED = "declined"
    """Final: nothing was charged. The citizen may pay in another way."""
    UNKNOWN = "unknown"
    """Final here: neither paid nor declined. Nothing is printed, nothing is charged again; staff decides."""
    OUT_OF_ORDER = "out-of-order"
    """Final, of cash: a jam or a power cut stopped the inlets before the amount was there."""


@dataclass(frozen=True, slots=True)
class PaymentPrompt:
    """What the screen has to show of a payment."""

    stage: PaymentStage
    code: str = ""
    """The text of the QR code, for SCAN_CODE."""
    valid_seconds: float = 0.0
    """How long the citizen has for it."""
    brand: str = ""
    """The e-money of the card that left too early, for TOUCH_CARD_AGAIN and UNKNOWN; empty if not known."""
    balance: Yen | None = None
    """What was on that card before, where it is known."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A closed transaction: money in = money paid out + fees kept + money that staff owes the citizen."""

    received: Yen
    paid_out: Yen
    kept: Yen
    owed: Yen = Yen(0)
    """What the machine could not give back: a refund slip tells the clerk."""
    unclear: Yen = Yen(0)
    """The part of `owed` that may have gone back, or may yet: nobody knows how refund or payout ended."""


class TransactionPhase(StrEnum):
    """How far a transaction is."""

    UNKNOWN = "unknown"
    """The till never heard of it."""
    PAYING = "paying"
    PAID = "paid"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class TransactionState:
    """What the journal says of a transaction now."""

    phase: TransactionPhase
    due: Yen
    settlement: Settlement
    """The amounts so far; balanced only when CLOSED."""
    has_unknown_charge: bool = False
    """A cashless charge of which nobody knows the outcome."""


@dataclass(frozen=True, slots=True)
class SoldLine:
    """A line whose paper came out, as the journal knows it; names no citizen."""

    line: int
    kind: str
    """A CertificateKind value."""
    fee: Yen


@dataclass(frozen=True, slots=True)
class Leftover:
    """What the till knows of a closed transaction, for whoever ends the visit."""

    settlement: Settlement
    dispensed: Yen
    """The part of the money paid out that lies in the tray."""
    printed: tuple[SoldLine, ...]
    void: int
    """How many paid lines did not come out."""
    municipality: str
    """Code of the municipality that issued the lines; empty where none was issued."""


ReceivedListener = Callable[[Yen], None]
"""Is told the whole amount received so far."""

PromptListener = Callable[[PaymentPrompt], None]
"""Is told what a cashless payment needs of the citizen."""


def no_prompts(_: PaymentPrompt) -> None:
    """The prompt listener of a payment in cash."""


class Till(Protocol):
    """The payment port: the till process owns devices and journal; no citizen data passes here.

    Every call names the transaction; calling again with the same arguments is harmless.
    """

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer | TillTrouble:
        """How one fee a line could be paid now. Takes no money and journals nothing."""
        ...

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        on_received: ReceivedListener,
        method: PaymentMethod = PaymentMethod.CASH,
        on_prompt: PromptListener = no_prompts,
    ) -> PaymentMeans | TillTrouble:
        """Open a transaction over one fee a line and accept money in one way.

        `on_received` is called with the whole amount received so far, after it was journalled, and
        once more with each later coin. Acceptance stops by itself when the sum of the fees is reached.
        `on_prompt` is called with each step of a cashless payment. After DECLINED the same transaction
        may be begun again with another method; after UNKNOWN it may not.
        """
        ...

    def state(self, transaction: TransactionId) -> TransactionState | TillTrouble:
        """What the journal says of the transaction; for a session that goes on where another ended."""
        ...

    def leftover(self, transaction: TransactionId) -> Leftover | TillTrouble:
        """Settle, and say what may still lie there; for a session that ends the visit of another."""
        ...

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        """Journal that line `line` was issued; durable when this returns.

        From here on the till reports the line's outcome to the center, whatever becomes of the session.
        """
        ...

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """Commit: journal that line `line` is about to be sent to the printer; durable when this returns."""
        ...

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """Journal what became of line `line`; durable when this returns."""
        ...

    def record_misprints(
        self, transaction: TransactionId, lines: tuple[int, ...]
    ) -> Settlement | TillTrouble:
        """Journal that the paper of these printed lines is not right: all of them or none, durably.

        The transaction is closed; staff owes these fees from here on, as the answer tells.
        """
        ...

    def settle(self, transaction: TransactionId) -> Settlement | TillTrouble:
        """Stop accepting, pay out what is not kept for printed lines, close the transaction.

        Before any line was printed this gives everything back, each part by the means by which it came.
        """
        ...
