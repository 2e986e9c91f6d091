"""A message as one JSON line, and back; a line that is not exactly one message is refused."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from typing import Any, get_args, get_origin, get_type_hints

from kiosk.terminal.till.messages.answers import Answer, Told
from kiosk.terminal.till.messages.requests import Request

Message = Request | Answer | Told

MAX_LINE = 4096
"""Bytes of the longest message; a longer line is no message."""


class ChannelError(Exception):
    """A line that is none of the messages."""


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
    if kind is None or content.keys() != _FIELDS[kind].keys():
        raise ChannelError("a line of the till's channel is none of its messages")
    construct: Callable[..., Message] = kind
    return construct(**{name: read(name, content[name]) for name, read in _FIELDS[kind].items()})


_Read = Callable[[str, object], object]


def _reader(hint: Any) -> _Read:  # noqa: ANN401 - a type hint is any object
    """What reads a field that is annotated so."""
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) is tuple:
        return partial(_read_list, _reader(get_args(hint)[0]))
    kinds = tuple(getattr(one, "__supertype__", one) for one in get_args(hint) or (hint,))
    return partial(_read_value, kinds)


def _read_list(read: _Read, name: str, value: object) -> object:
    if not isinstance(value, list):
        raise _wrong(name)
    return tuple(read(name, one) for one in value)


def _read_value(kinds: tuple[type, ...], name: str, value: object) -> object:
    # JSON knows one kind of number, and a flag is none.
    if float in kinds and type(value) is int:
        return float(value)
    if type(value) not in kinds:
        raise _wrong(name)
    return value


def _wrong(name: str) -> ChannelError:
    return ChannelError(f"field {name} of a message on the till's channel has the wrong type")


_BY_NAME: Mapping[str, type[Message]] = {kind.__name__: kind for kind in get_args(Message)}
_FIELDS: Mapping[type[Message], Mapping[str, _Read]] = {
    kind: {name: _reader(hint) for name, hint in get_type_hints(kind).items()} for kind in get_args(Message)
}
