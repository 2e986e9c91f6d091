"""IPP messages to bytes and back: sets, collections, out-of-band values (RFC 8010, section 3)."""

import struct

from kiosk.terminal.devices.printer.ipp.errors import MalformedMessageError
from kiosk.terminal.devices.printer.ipp.message import Attribute, Group, Message, Value
from kiosk.terminal.devices.printer.ipp.registry import END_OF_ATTRIBUTES, FIRST_VALUE_TAG, GroupTag, ValueTag
from kiosk.terminal.devices.printer.ipp.values import decode_value, encode_value

_HEADER = struct.Struct(">BBHI")
_MAX_DEPTH = 8
"""Collections inside collections; real printers need three."""


def encode(message: Message) -> bytes:
    """The bytes of a message, up to where its document begins.

    Raises MalformedMessageError if a value does not fit its tag.
    """
    parts = [_HEADER.pack(*message.version, message.code, message.request_id)]
    for group in message.groups:
        parts.append(bytes([group.tag]))
        parts.extend(_encode_attribute(attribute) for attribute in group.attributes)
    parts.append(bytes([END_OF_ATTRIBUTES]))
    return b"".join(parts)


def decode(octets: bytes) -> tuple[Message, int]:
    """A message and where its document begins.

    Raises MalformedMessageError for anything that is not a whole message.
    """
    if len(octets) < _HEADER.size:
        raise MalformedMessageError("shorter than an IPP header")
    major, minor, code, request_id = _HEADER.unpack_from(octets)
    groups, end = _Reader(octets, _HEADER.size).groups()
    return Message(code, request_id, groups, (major, minor)), end


def _encode_attribute(attribute: Attribute) -> bytes:
    if not attribute.values:
        raise MalformedMessageError(f"attribute {attribute.name} has no value")
    names = [attribute.name, *[""] * (len(attribute.values) - 1)]
    return b"".join(_encode_named(name, value) for name, value in zip(names, attribute.values, strict=True))


def _encode_named(name: str, value: Value) -> bytes:
    if not isinstance(value.content, tuple):
        return _field(value.tag, name, encode_value(value))
    members = b"".join(_encode_member(member) for member in value.content)
    return _field(ValueTag.COLLECTION, name, b"") + members + _field(ValueTag.END_COLLECTION, "", b"")


def _encode_member(member: Attribute) -> bytes:
    name = _field(ValueTag.MEMBER_NAME, "", member.name.encode("ascii"))
    return name + b"".join(_encode_named("", value) for value in member.values)


def _field(tag: int, name: str, octets: bytes) -> bytes:
    encoded = name.encode("ascii")
    try:
        return struct.pack(">BH", tag, len(encoded)) + encoded + struct.pack(">H", len(octets)) + octets
    except struct.error as error:
        raise MalformedMessageError("a name or value is longer than 65,535 bytes") from error


class _Reader:
    """Reads attributes from `at` on; the caller's bytes are never changed."""

    def __init__(self, octets: bytes, at: int) -> None:
        self._octets = octets
        self._at = at

    def groups(self) -> tuple[tuple[Group, ...], int]:
        groups: list[Group] = []
        while (tag := self._take(1)[0]) != END_OF_ATTRIBUTES:
            try:
                kind = GroupTag(tag)
            except ValueError as error:
                raise MalformedMessageError(f"0x{tag:02x} begins no group") from error
            groups.append(Group(kind, self._attributes()))
        return tuple(groups), self._at

    def _attributes(self) -> tuple[Attribute, ...]:
        attributes: list[tuple[str, list[Value]]] = []
        while self._peek() >= FIRST_VALUE_TAG:
            tag, name = self._take(1)[0], self._take_counted().decode("latin-1")
            value = self._value(tag, depth=0)
            if name:
                attributes.append((name, [value]))
            elif attributes:
                attributes[-1][1].append(value)
            else:
                raise MalformedMessageError("a further value stands before any attribute")
        return tuple(Attribute(name, tuple(values)) for name, values in attributes)

    def _value(self, tag: int, depth: int) -> Value:
        octets = self._take_counted()
        if tag != ValueTag.COLLECTION:
            return decode_value(tag, octets)
        if depth == _MAX_DEPTH:
            raise MalformedMessageError("collections are nested too deeply")
        return Value(ValueTag.COLLECTION, self._members(depth + 1))

    def _members(self, depth: int) -> tuple[Attribute, ...]:
        members: list[tuple[str, list[Value]]] = []
        while True:
            tag = self._take(1)[0]
            if self._take_counted():
                raise MalformedMessageError("a member of a collection carries a name of its own")
            if tag == ValueTag.END_COLLECTION:
                self._take_counted()
                return tuple(Attribute(name, tuple(values)) for name, values in members)
            if tag == ValueTag.MEMBER_NAME:
                members.append((self._take_counted().decode("latin-1"), []))
            elif members:
                members[-1][1].append(self._value(tag, depth))
            else:
                raise MalformedMessageError("a collection begins without a member name")

    def _peek(self) -> int:
        if self._at >= len(self._octets):
            raise MalformedMessageError("the message ends before its end-of-attributes tag")
        return self._octets[self._at]

    def _take(self, count: int) -> bytes:
        taken = self._octets[self._at : self._at + count]
        if len(taken) != count:
            raise MalformedMessageError("the message ends before its end-of-attributes tag")
        self._at += count
        return taken

    def _take_counted(self) -> bytes:
        (count,) = struct.unpack(">H", self._take(2))
        return self._take(count)
