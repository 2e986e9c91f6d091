"""The bytes of a message: one JSON line, and nothing but exactly one message of the closed list."""

import json
import re
from itertools import product, starmap

from kiosk.domain.languages import Language
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.appearance import Appearance, Contrast, Reach, TextSize
from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.lifeline.messages import (
    Begin,
    Ended,
    Farewell,
    FirstFrame,
    Forward,
    Heartbeat,
    Message,
    Occupied,
    Order,
    Ready,
    Retire,
    Stop,
    Vacant,
    Visit,
    Word,
)
from kiosk.terminal.ports import TransactionId

MAX_LINE = 320
"""Bytes of the longest message; a longer line is no message."""

MAX_SHEETS = 1000
"""More than all trays together hold."""
_SHEETS = range(MAX_SHEETS + 1)

_TRANSACTION = re.compile(r"[0-9A-Z]{8}")

_REFUSALS = frozenset(refusal.value for refusal in Refusal)
_BARE: dict[str, Message] = {
    type(message).__name__: message
    for message in (Ready(), FirstFrame(), Heartbeat(), Vacant(), Begin(), Retire(), Stop())
}


def _appearance_code(appearance: Appearance) -> str:
    return f"{appearance.text}/{appearance.contrast}/{appearance.reach}"


_APPEARANCES = {
    _appearance_code(each): each for each in starmap(Appearance, product(TextSize, Contrast, Reach))
}


class LifelineError(Exception):
    """A line that is none of the messages."""


def encode(message: Message) -> bytes:
    """The line that carries `message`, with its end."""
    return json.dumps({"kind": type(message).__name__, **_fields(message)}).encode() + b"\n"


def decode_word(line: bytes) -> Word:
    """What a child said. Raises LifelineError for anything else."""
    message = _decode(line)
    if not isinstance(message, Word):
        raise LifelineError("a process gave its supervisor an order")
    return message


def decode_order(line: bytes) -> Order:
    """What the supervisor said. Raises LifelineError for anything else."""
    message = _decode(line)
    if not isinstance(message, Order):
        raise LifelineError("the supervisor spoke like one of its processes")
    return message


def _fields(message: Message) -> dict[str, object]:
    match message:
        case Occupied(visit=visit):
            return _visit_fields(visit)
        case Ended(ending=ending, farewell=farewell):
            return {"ending": None if ending is None else ending.name, "farewell": _farewell_fields(farewell)}
        case Forward(farewell=farewell):
            return {"farewell": _farewell_fields(farewell)}
        case _:
            return {}


def _visit_fields(visit: Visit) -> dict[str, object]:
    return {
        "transaction": visit.transaction,
        "language": visit.language.value,
        "appearance": _appearance_code(visit.appearance),
    }


def _farewell_fields(farewell: Farewell | None) -> dict[str, object] | None:
    if farewell is None:
        return None
    remainder = farewell.remainder
    return {
        "transaction": farewell.transaction,
        "parting": remainder.parting.name,
        "language": remainder.language.value,
        "appearance": _appearance_code(remainder.appearance),
        "refusal": None if remainder.refusal is None else remainder.refusal.value,
        "sheets": remainder.sheets,
        "receipt": remainder.receipt_came_out,
        "by_ear": remainder.by_ear,
    }


def _decode(line: bytes) -> Message:
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as cause:
        raise LifelineError("a line of the supervisor's channel is not JSON") from cause
    if len(line) > MAX_LINE:
        raise LifelineError("a line of the supervisor's channel is too long")
    match content:
        case {"kind": str(kind), **rest} if kind in _BARE and not rest:
            return _BARE[kind]
        case {"kind": "Occupied", **rest}:
            return Occupied(_visit(rest))
        case {"kind": "Ended", "ending": ending, "farewell": farewell, **rest} if not rest:
            return Ended(_ending(ending), _farewell(farewell))
        case {"kind": "Forward", "farewell": farewell, **rest} if not rest:
            return Forward(_farewell(farewell))
        case _:
            raise LifelineError("a line of the supervisor's channel is none of its messages")


def _ending(value: object) -> Ending | None:
    match value:
        case None:
            return None
        case str(name) if name in Ending.__members__:
            return Ending[name]
        case _:
            raise LifelineError("an end of a visit that there is not")


def _farewell(value: object) -> Farewell | None:
    match value:
        case None:
            return None
        case {
            "transaction": transaction,
            "parting": str(parting),
            "language": language,
            "appearance": appearance,
            "refusal": refusal,
            "sheets": int(sheets),
            "receipt": bool(receipt),
            "by_ear": bool(by_ear),
            **rest,
        } if (
            not rest and parting in Parting.__members__ and type(sheets) is int and 0 <= sheets <= MAX_SHEETS
        ):
            begun = Parting[parting], _language(language), _appearance(appearance), _refusal(refusal)
            remainder = Remainder(*begun, sheets, receipt, by_ear)
            return Farewell(_transaction(transaction), remainder)
        case _:
            raise LifelineError("a farewell of the supervisor's channel is not well formed")


def _visit(value: dict[object, object]) -> Visit:
    match value:
        case {"transaction": transaction, "language": language, "appearance": appearance, **rest} if not rest:
            return Visit(_transaction(transaction), _language(language), _appearance(appearance))
        case _:
            raise LifelineError("a visit of the supervisor's channel is not well formed")


def _transaction(value: object) -> TransactionId:
    if not isinstance(value, str) or not _TRANSACTION.fullmatch(value):
        raise LifelineError("a transaction of the supervisor's channel has no such number")
    return TransactionId(value)


def _language(value: object) -> Language:
    if not isinstance(value, str) or value not in list(Language):
        raise LifelineError("a language of the supervisor's channel is none of ours")
    return Language(value)


def _appearance(value: object) -> Appearance:
    appearance = _APPEARANCES.get(value) if isinstance(value, str) else None
    if appearance is None:
        raise LifelineError("an appearance of the supervisor's channel is none of ours")
    return appearance


def _refusal(value: object) -> Refusal | None:
    if value is None:
        return None
    if not isinstance(value, str) or value not in _REFUSALS:
        raise LifelineError("a refusal of the supervisor's channel is none of ours")
    return Refusal(value)
