"""What may pass between the session process and the till process: a closed list, one JSON line a message.

No citizen data: transaction, fees, line numbers and outcomes only.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import get_args

from kiosk.domain.money import Yen
from kiosk.terminal.ports import PaymentMethod, TransactionId

MAX_LINE = 4096
"""Bytes of the longest message; a longer line is no message."""


class ChannelError(Exception):
    """A line that is none of the messages."""


@dataclass(frozen=True, slots=True)
class AskOffer:
    """Ask: `Till.offer`. Answered by Offered or Trouble."""

    call: int
    fees: tuple[Yen, ...]


@dataclass(frozen=True, slots=True)
class Begin:
    """Ask: `Till.begin`; `method` is a PaymentMethod.

    Answered by Means or Trouble, then Received and Prompted without a call number.
    """

    call: int
    transaction: TransactionId
    fees: tuple[Yen, ...]
    method: str = PaymentMethod.CASH.value


@dataclass(frozen=True, slots=True)
class AskState:
    """Ask: `Till.state`. Answered by Standing or Trouble."""

    call: int
    transaction: TransactionId


@dataclass(frozen=True, slots=True)
class AskLeftover:
    """Ask: `Till.leftover`. Answered by Left or Trouble."""

    call: int
    transaction: TransactionId


@dataclass(frozen=True, slots=True)
class RecordIssued:
    """Ask: `Till.record_issued`; `settlement` in hex. Answered by Done or Misused."""

    call: int
    transaction: TransactionId
    line: int
    settlement: str
    municipality: str
    certificate: str
    fee: Yen


@dataclass(frozen=True, slots=True)
class RecordPrintIntent:
    """Ask: `Till.record_print_intent`. Answered by Done or Misused."""

    call: int
    transaction: TransactionId
    line: int


@dataclass(frozen=True, slots=True)
class RecordOutcome:
    """Ask: `Till.record_outcome`; `result` is the name of a LineResult. Answered by Done or Misused."""

    call: int
    transaction: TransactionId
    line: int
    result: str


@dataclass(frozen=True, slots=True)
class RecordMisprints:
    """Ask: `Till.record_misprints`. Answered by Settled, Trouble or Misused."""

    call: int
    transaction: TransactionId
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Settle:
    """Ask: `Till.settle`. Answered by Settled or Trouble."""

    call: int
    transaction: TransactionId


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
    has_unknown_charge: bool


@dataclass(frozen=True, slots=True)
class Left:
    """Answer to AskLeftover; `lines`, `certificates` and `fees` tell of each printed line in turn."""

    call: int
    received: Yen
    paid_out: Yen
    kept: Yen
    owed: Yen
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


Request = (
    AskOffer
    | Begin
    | AskState
    | AskLeftover
    | RecordIssued
    | RecordPrintIntent
    | RecordOutcome
    | RecordMisprints
    | Settle
)
Answer = Offered | Means | Standing | Left | Trouble | Done | Settled | Misused
Message = Request | Answer | Received | Prompted

_BY_NAME: dict[str, type[Message]] = {kind.__name__: kind for kind in get_args(Message)}


def encode(message: Message) -> bytes:
    """The line that carries `message`, with its end."""
    return json.dumps({"kind": type(message).__name__, **asdict(message)}).encode() + b"\n"


def decode(line: bytes) -> Message:
    """The message in `line`. Raises ChannelError for anything but exactly one message."""
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as cause:
        raise ChannelError("a line of the till's channel is not JSON") from cause
    kind = _BY_NAME.get(str(content.pop("kind", ""))) if isinstance(content, dict) else None
    if kind is None or content.keys() != {field.name for field in fields(kind)}:
        raise ChannelError("a line of the till's channel is none of its messages")
    construct: Callable[..., Message] = kind
    return construct(**{name: _checked(name, value) for name, value in content.items()})


_LISTS: dict[str, type] = {"fees": int, "lines": int, "methods": str, "certificates": str}
_NAMES = frozenset(
    {
        "transaction",
        "settlement",
        "municipality",
        "certificate",
        "result",
        "trouble",
        "reason",
        "method",
        "phase",
        "stage",
        "code",
        "brand",
    }
)
_FLAGS = frozenset({"accepts_notes", "has_unknown_charge"})
_NUMBERS = frozenset(
    {
        "fee",
        "call",
        "line",
        "due",
        "received",
        "paid_out",
        "kept",
        "owed",
        "amount",
        "balance",
        "dispensed",
        "void",
    }
)


def _checked(name: str, value: object) -> object:
    match value:
        case list() if name in _LISTS and all(type(one) is _LISTS[name] for one in value):
            return tuple(value)
        case bool() if name in _FLAGS:
            return value
        case str() if name in _NAMES:
            return value
        case int() if name in _NUMBERS and type(value) is int:
            return value
        case None if name == "balance":
            return value
        case int() | float() if name == "valid_seconds" and type(value) is not bool:
            return float(value)
        case _:
            raise ChannelError(f"field {name} of a message on the till's channel has the wrong type")
