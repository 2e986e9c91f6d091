"""What may pass between the supervisor and its processes: a closed list, one JSON line a message.

No citizen data: a sign of life, and how a session ended.
"""

import json
from dataclasses import dataclass

from kiosk.terminal.flow.state import Ending

MAX_LINE = 256
"""Bytes of the longest message; a longer line is no message."""


class LifelineError(Exception):
    """A line that is none of the messages."""


@dataclass(frozen=True, slots=True)
class Ready:
    """From the till: the journal is recovered and its socket answers."""


@dataclass(frozen=True, slots=True)
class FirstFrame:
    """From the session: the first screen is visible."""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """From either: it still does its work."""


@dataclass(frozen=True, slots=True)
class Ended:
    """From the session: the visit is over and wiped; `ending` is None where it was given up from outside."""

    ending: Ending | None


@dataclass(frozen=True, slots=True)
class Stop:
    """From the supervisor: end in order."""


Message = Ready | FirstFrame | Heartbeat | Ended | Stop

_PLAIN: dict[str, Message] = {
    type(message).__name__: message for message in (Ready(), FirstFrame(), Heartbeat(), Stop())
}


def encode(message: Message) -> bytes:
    """The line that carries `message`, with its end."""
    content: dict[str, str | None] = {"kind": type(message).__name__}
    if isinstance(message, Ended):
        content["ending"] = None if message.ending is None else message.ending.name
    return json.dumps(content).encode() + b"\n"


def decode(line: bytes) -> Message:
    """The message in `line`. Raises LifelineError for anything but exactly one message."""
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as cause:
        raise LifelineError("a line of the supervisor's channel is not JSON") from cause
    match content:
        case {"kind": str(kind), **rest} if kind in _PLAIN and not rest:
            return _PLAIN[kind]
        case {"kind": "Ended", "ending": None, **rest} if not rest:
            return Ended(None)
        case {"kind": "Ended", "ending": str(name), **rest} if name in Ending.__members__ and not rest:
            return Ended(Ending[name])
        case _:
            raise LifelineError("a line of the supervisor's channel is none of its messages")
