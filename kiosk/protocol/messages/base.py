"""What all messages share: frozen, strict, versioned, and one canonical form on the wire."""

from typing import ClassVar, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.protocol import canonical
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.limits import CLEAR_MESSAGE


class Part(BaseModel):
    """A piece of a message."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


class Message(Part):
    """A message: `type` is fixed by each subclass, `version` by the protocol."""

    max_bytes: ClassVar[int] = CLEAR_MESSAGE
    """Longest encoding that is read."""

    version: Literal[1] = 1


AnyMessage = TypeVar("AnyMessage", bound=Message)


def encode(message: Message) -> bytes:
    """The canonical CBOR of `message`: byte strings stay byte strings, instants become seconds."""
    return canonical.encode(message.model_dump())


def decode(expected: type[AnyMessage], data: bytes, limit: int | None = None) -> AnyMessage:
    """The message of the type `expected` in `data`; `limit` replaces the type's own `max_bytes`.

    Raises ProtocolViolation for an over-long body, another type or version, unknown or missing fields,
    values out of range, and any other than the one canonical encoding.
    """
    if len(data) > (expected.max_bytes if limit is None else limit):
        raise ProtocolViolation(f"{expected.__name__}: longer than allowed")
    return _message(expected, canonical.decode(data), data)


def _message(expected: type[AnyMessage], value: canonical.Value, data: bytes) -> AnyMessage:
    """The message that `value`, decoded from `data`, is. Raises ProtocolViolation."""
    try:
        message = expected.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        place = ".".join(str(step) for step in first["loc"] if step in expected.model_fields)
        raise ProtocolViolation(f"{expected.__name__}.{place}: {first['type']}") from None
    if encode(message) != data:
        raise ProtocolViolation(f"{expected.__name__}: not written in full or not canonical")
    return message


def _type_in(value: canonical.Value) -> canonical.Value:
    if not isinstance(value, dict) or "type" not in value:
        raise ProtocolViolation("not a message: it has no type")
    return value["type"]


def is_of(expected: type[Message], data: bytes) -> bool:
    """Whether `data` says that it is a message of the type `expected`."""
    return _type_in(canonical.decode(data)) == _type_name(expected)


def _type_name(expected: type[Message]) -> object:
    return expected.model_fields["type"].default


def decode_either(
    first: type[AnyMessage], second: type["OtherMessage"], data: bytes
) -> "AnyMessage | OtherMessage":
    """One of two messages, told apart by their `type`.

    Raises ProtocolViolation as `decode` does.
    """
    if len(data) > max(first.max_bytes, second.max_bytes):
        raise ProtocolViolation("longer than allowed")
    value = canonical.decode(data)
    is_second = _type_in(value) == _type_name(second)
    if len(data) > (second if is_second else first).max_bytes:
        raise ProtocolViolation("longer than allowed")
    return _message(second, value, data) if is_second else _message(first, value, data)


OtherMessage = TypeVar("OtherMessage", bound=Message)
