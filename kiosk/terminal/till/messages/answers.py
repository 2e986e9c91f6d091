"""What the till says to a session: answers, and what it tells unasked. No citizen data."""

from dataclasses import dataclass

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId


@dataclass(frozen=True, slots=True)
class Offered:
    """Answer to AskOffer; `methods` are PaymentMethods."""

    call: int
    due: Yen
    methods: tuple[str, ...]
    accepts_notes: bool


@dataclass(frozen=True, slots=True)
class Means:
    """Answer to Begin."""

    call: int
    accepts_notes: bool


@dataclass(frozen=True, slots=True)
class Trouble:
    """Answer to what asks for money; `trouble` is the name of a TillTrouble."""

    call: int
    trouble: str


@dataclass(frozen=True, slots=True)
class Done:
    """Answer: what was to be recorded is durable."""

    call: int


@dataclass(frozen=True, slots=True)
class Settled:
    """Answer to Settle and to RecordMisprints."""

    call: int
    received: Yen
    paid_out: Yen
    kept: Yen
    owed: Yen
    unclear: Yen


@dataclass(frozen=True, slots=True)
class Standing:
    """Answer to AskState; `phase` is a TransactionPhase."""

    call: int
    phase: str
    due: Yen
    received: Yen
    paid_out: Yen
    kept: Yen
    owed: Yen
    unclear: Yen
    has_unknown_charge: bool


@dataclass(frozen=True, slots=True)
class Left:
    """Answer to AskLeftover; `lines`, `certificates` and `fees` tell of each printed line in turn."""

    call: int
    received: Yen
    paid_out: Yen
    kept: Yen
    owed: Yen
    unclear: Yen
    dispensed: Yen
    lines: tuple[int, ...]
    certificates: tuple[str, ...]
    fees: tuple[Yen, ...]
    void: int
    municipality: str


@dataclass(frozen=True, slots=True)
class Misused:
    """Answer: the transaction does not allow the call; `reason` is fixed text of the till."""

    call: int
    reason: str


@dataclass(frozen=True, slots=True)
class Received:
    """Told unasked: all that was received so far for a transaction."""

    transaction: TransactionId
    amount: Yen


@dataclass(frozen=True, slots=True)
class Prompted:
    """Told unasked: what a cashless payment needs of the citizen; `stage` is a PaymentStage."""

    transaction: TransactionId
    stage: str
    code: str
    valid_seconds: float
    brand: str
    balance: Yen | None


Answer = Offered | Means | Standing | Left | Trouble | Done | Settled | Misused
Told = Received | Prompted
