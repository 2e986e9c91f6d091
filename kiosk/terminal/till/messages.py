"""What may pass between the session process and the till process: a closed list, one JSON line a message.

No citizen data: transaction, fees, line numbers and outcomes only.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import get_args

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId

MAX_LINE = 4096
"""Bytes of the longest message; a longer line is no message."""


class ChannelError(Exception):
    """A line that is none of the messages."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Ask: `Till.begin`. Answered by Means or Trouble, then Received without a call number."""

    call: int
    transaction: TransactionId
    fees: tuple[Yen, ...]


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
class Settle:
    """Ask: `Till.settle`. Answered by Settled or Trouble."""

    call: int
    transaction: TransactionId


@dataclass(frozen=True, slots=True)
class Means:
    """Answer to Begin."""

    call: int
    accepts_notes: bool


@dataclass(frozen=True, slots=True)
class Trouble:
    """Answer to Begin or Settle; `trouble` is the name of a TillTrouble."""

    call: int
    trouble: str


@dataclass(frozen=True, slots=True)
class Done:
    """Answer: what was to be recorded is durable."""

    call: int


@dataclass(frozen=True, slots=True)
class Settled:
    """Answer to Settle."""

    call: int
    received: Yen
    paid_out: Yen
    kept: Yen


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


Request = Begin | RecordPrintIntent | RecordOutcome | Settle
Answer = Means | Trouble | Done | Settled | Misused
Message = Request | Answer | Received

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


def _checked(name: str, value: object) -> object:
    match name, value:
        case "fees", list() if all(type(fee) is int for fee in value):
            return tuple(value)
        case "accepts_notes", bool():
            return value
        case (("transaction" | "result" | "trouble" | "reason"), str()):
            return value
        case (("call" | "line" | "received" | "paid_out" | "kept" | "amount"), int()) if type(value) is int:
            return value
        case _:
            raise ChannelError(f"field {name} of a message on the till's channel has the wrong type")
