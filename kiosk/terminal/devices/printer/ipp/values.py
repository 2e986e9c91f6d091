"""The bytes of a single IPP value, by its tag (RFC 8010, section 3.9)."""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from kiosk.terminal.devices.printer.ipp.errors import MalformedMessageError
from kiosk.terminal.devices.printer.ipp.message import (
    Content,
    IntegerRange,
    Localized,
    Resolution,
    ResolutionUnit,
    Value,
)
from kiosk.terminal.devices.printer.ipp.registry import ValueTag


@dataclass(frozen=True, slots=True)
class _Codec:
    """How the values of one tag travel; `holds` is the type of their content."""

    holds: type
    encode: Callable[[Any], bytes]
    decode: Callable[[bytes], Content]


def encode_value(value: Value) -> bytes:
    """The bytes of any value but a collection.

    Raises MalformedMessageError if the content does not fit the tag.
    """
    codec = _CODECS.get(value.tag, _OCTETS)
    if not _is_a(codec.holds, value.content):
        raise MalformedMessageError(f"a value does not fit its tag 0x{value.tag:02x}")
    try:
        return codec.encode(value.content)
    except (struct.error, UnicodeEncodeError) as error:
        raise MalformedMessageError(f"a value does not fit its tag 0x{value.tag:02x}") from error


def decode_value(tag: int, octets: bytes) -> Value:
    """The value that `octets` stand for; a tag that is not registered keeps its bytes.

    Raises MalformedMessageError if the bytes do not fit the tag.
    """
    codec = _CODECS.get(tag)
    if codec is None:
        return Value(tag, octets)
    try:
        return Value(ValueTag(tag), codec.decode(octets))
    except (struct.error, ValueError) as error:
        raise MalformedMessageError(f"the bytes of a value do not fit its tag 0x{tag:02x}") from error


def _is_a(kind: type, content: Content) -> bool:
    """Python's bool is an int; IPP's boolean is no integer."""
    return isinstance(content, kind) and not (kind is int and isinstance(content, bool))


def _counted(octets: bytes) -> bytes:
    return struct.pack(">H", len(octets)) + octets


def _decode_localized(octets: bytes) -> Localized:
    (language_length,) = struct.unpack_from(">H", octets)
    text_at = 2 + language_length
    (text_length,) = struct.unpack_from(">H", octets, text_at)
    if len(octets) != text_at + 2 + text_length:
        raise MalformedMessageError("the lengths inside a localized value do not add up")
    return Localized(_decode_ascii(octets[2:text_at]), _decode_text(octets[text_at + 2 :]))


def _encode_date_time(moment: datetime) -> bytes:
    """RFC 2579 DateAndTime: year to deciseconds, then the offset from UTC."""
    offset = moment.utcoffset()
    if offset is None:
        raise MalformedMessageError("a dateTime needs a time zone")
    minutes = int(offset.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return struct.pack(
        ">HBBBBBBcBB",
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        moment.minute,
        moment.second,
        moment.microsecond // 100_000,
        b"-" if minutes < 0 else b"+",
        hours,
        rest,
    )


def _decode_date_time(octets: bytes) -> datetime:
    year, month, day, hour, minute, second, tenths, sign, hours, minutes = struct.unpack(
        ">HBBBBBBcBB", octets
    )
    offset = timedelta(hours=hours, minutes=minutes)
    zone = timezone(-offset if sign == b"-" else offset) if offset else UTC
    # Second 60 is a leap second, which datetime does not know.
    return datetime(year, month, day, hour, minute, min(second, 59), tenths * 100_000, tzinfo=zone)


def _encode_resolution(resolution: Resolution) -> bytes:
    return struct.pack(">iib", resolution.cross_feed, resolution.feed, resolution.unit)


def _decode_resolution(octets: bytes) -> Resolution:
    cross_feed, feed, unit = struct.unpack(">iib", octets)
    return Resolution(cross_feed, feed, ResolutionUnit(unit))


def _encode_range(span: IntegerRange) -> bytes:
    return struct.pack(">ii", span.lower, span.upper)


def _decode_range(octets: bytes) -> IntegerRange:
    return IntegerRange(*struct.unpack(">ii", octets))


def _encode_localized(value: Localized) -> bytes:
    return _counted(value.language.encode("ascii")) + _counted(value.text.encode())


def _encode_number(number: int) -> bytes:
    return struct.pack(">i", number)


def _decode_number(octets: bytes) -> int:
    return int(struct.unpack(">i", octets)[0])


def _encode_truth(truth: bool) -> bytes:
    return struct.pack(">?", truth)


def _decode_truth(octets: bytes) -> bool:
    return bool(struct.unpack(">?", octets)[0])


def _encode_text(text: str) -> bytes:
    return text.encode()


def _decode_text(octets: bytes) -> str:
    """Lenient: one attribute that a printer misspells must not cost everything else that it says."""
    return octets.decode(errors="replace")


def _encode_ascii(text: str) -> bytes:
    return text.encode("ascii")


def _decode_ascii(octets: bytes) -> str:
    return octets.decode("ascii", errors="replace")


def _nothing(_: None) -> bytes:
    return b""


def _out_of_band(_: bytes) -> None:
    return None


_OCTETS = _Codec(bytes, bytes, bytes)
_NONE = _Codec(type(None), _nothing, _out_of_band)
_NUMBER = _Codec(int, _encode_number, _decode_number)
_TEXT = _Codec(str, _encode_text, _decode_text)
_ASCII = _Codec(str, _encode_ascii, _decode_ascii)
_LOCALIZED = _Codec(Localized, _encode_localized, _decode_localized)

_CODECS: Mapping[int, _Codec] = {
    ValueTag.UNSUPPORTED: _NONE,
    ValueTag.UNKNOWN: _NONE,
    ValueTag.NO_VALUE: _NONE,
    ValueTag.INTEGER: _NUMBER,
    ValueTag.BOOLEAN: _Codec(bool, _encode_truth, _decode_truth),
    ValueTag.ENUM: _NUMBER,
    ValueTag.OCTET_STRING: _OCTETS,
    ValueTag.DATE_TIME: _Codec(datetime, _encode_date_time, _decode_date_time),
    ValueTag.RESOLUTION: _Codec(Resolution, _encode_resolution, _decode_resolution),
    ValueTag.RANGE: _Codec(IntegerRange, _encode_range, _decode_range),
    ValueTag.TEXT_WITH_LANGUAGE: _LOCALIZED,
    ValueTag.NAME_WITH_LANGUAGE: _LOCALIZED,
    ValueTag.TEXT: _TEXT,
    ValueTag.NAME: _TEXT,
    ValueTag.KEYWORD: _ASCII,
    ValueTag.URI: _ASCII,
    ValueTag.URI_SCHEME: _ASCII,
    ValueTag.CHARSET: _ASCII,
    ValueTag.LANGUAGE: _ASCII,
    ValueTag.MIME_TYPE: _ASCII,
    ValueTag.MEMBER_NAME: _ASCII,
}
