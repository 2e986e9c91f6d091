from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.terminal.devices.printer.ipp.encoding import decode, encode
from kiosk.terminal.devices.printer.ipp.errors import MalformedMessageError
from kiosk.terminal.devices.printer.ipp.message import (
    Attribute,
    Group,
    IntegerRange,
    Localized,
    Message,
    Resolution,
    ResolutionUnit,
    Value,
    attribute,
    collection,
    integer,
    keyword,
)
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Operation, ValueTag
from kiosk.terminal.devices.printer.ipp.values import decode_value

_INTEGERS = st.integers(-(2**31), 2**31 - 1)
_ASCII = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=40)
_NAMES = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=20)
_ZONES = st.integers(-13 * 60, 13 * 60).map(
    lambda minutes: timezone(timedelta(minutes=minutes)) if minutes else UTC
)
_MOMENTS = st.datetimes(
    min_value=datetime(1970, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=_ZONES,
).map(lambda moment: moment.replace(microsecond=moment.microsecond // 100_000 * 100_000, fold=0))


def _values(tag: ValueTag, contents: st.SearchStrategy[object]) -> st.SearchStrategy[Value]:
    return contents.map(lambda content: Value(tag, content))  # type: ignore[arg-type]


_SIMPLE_VALUES = st.one_of(
    *(_values(tag, st.none()) for tag in (ValueTag.UNSUPPORTED, ValueTag.UNKNOWN, ValueTag.NO_VALUE)),
    *(_values(tag, _INTEGERS) for tag in (ValueTag.INTEGER, ValueTag.ENUM)),
    *(_values(tag, st.text(max_size=40)) for tag in (ValueTag.TEXT, ValueTag.NAME)),
    *(
        _values(tag, _ASCII)
        for tag in (ValueTag.KEYWORD, ValueTag.URI, ValueTag.URI_SCHEME, ValueTag.CHARSET, ValueTag.MIME_TYPE)
    ),
    *(
        _values(tag, st.builds(Localized, _ASCII, st.text(max_size=20)))
        for tag in (ValueTag.TEXT_WITH_LANGUAGE, ValueTag.NAME_WITH_LANGUAGE)
    ),
    _values(ValueTag.BOOLEAN, st.booleans()),
    _values(ValueTag.OCTET_STRING, st.binary(max_size=40)),
    _values(ValueTag.DATE_TIME, _MOMENTS),
    _values(
        ValueTag.RESOLUTION, st.builds(Resolution, _INTEGERS, _INTEGERS, st.sampled_from(ResolutionUnit))
    ),
    _values(ValueTag.RANGE, st.builds(IntegerRange, _INTEGERS, _INTEGERS)),
    st.builds(Value, st.just(0x7F), st.binary(max_size=10)),
)


def _attributes(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Attribute]:
    return st.builds(Attribute, _NAMES, st.lists(values, min_size=1, max_size=3).map(tuple))


_VALUES = st.recursive(
    _SIMPLE_VALUES,
    lambda inner: st.builds(
        Value, st.just(ValueTag.COLLECTION), st.lists(_attributes(inner), max_size=3).map(tuple)
    ),
    max_leaves=6,
)
_GROUPS = st.builds(Group, st.sampled_from(GroupTag), st.lists(_attributes(_VALUES), max_size=4).map(tuple))
_MESSAGES = st.builds(
    Message,
    st.integers(0, 0x7FFF),
    st.integers(1, 2**31 - 1),
    st.lists(_GROUPS, max_size=3).map(tuple),
    st.sampled_from([(1, 1), (2, 0)]),
)


def _request(*attributes: Attribute) -> Message:
    return Message(Operation.GET_JOBS, 1, (Group(GroupTag.OPERATION, attributes),))


def test_a_request_has_the_bytes_of_rfc_8010() -> None:
    message = _request(
        attribute("attributes-charset", ValueTag.CHARSET, "utf-8"),
        keyword("requested-attributes", "job-id", "job-name"),
    )
    assert encode(message) == (
        b"\x02\x00\x00\x0a\x00\x00\x00\x01"
        b"\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x44\x00\x14requested-attributes\x00\x06job-id"
        b"\x44\x00\x00\x00\x08job-name"
        b"\x03"
    )


def test_a_collection_has_the_bytes_of_rfc_8010() -> None:
    message = _request(collection("media-col", collection("media-size", integer("x-dimension", 21000))))
    assert encode(message)[9:-1] == (
        b"\x34\x00\x09media-col\x00\x00"
        b"\x4a\x00\x00\x00\x0amedia-size"
        b"\x34\x00\x00\x00\x00"
        b"\x4a\x00\x00\x00\x0bx-dimension"
        b"\x21\x00\x00\x00\x04\x00\x00\x52\x08"
        b"\x37\x00\x00\x00\x00"
        b"\x37\x00\x00\x00\x00"
    )


@given(_MESSAGES)
def test_what_is_encoded_is_decoded_again(message: Message) -> None:
    octets = encode(message)
    assert decode(octets) == (message, len(octets))


@given(_MESSAGES, st.binary(max_size=30))
def test_the_document_begins_after_the_message(message: Message, document: bytes) -> None:
    octets = encode(message) + document
    _, at = decode(octets)
    assert octets[at:] == document


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(octets: bytes) -> None:
    try:
        message, end = decode(b"\x02\x00\x00\x00\x00\x00\x00\x01" + octets)
    except MalformedMessageError:
        return
    assert end <= 8 + len(octets)
    assert message.request_id == 1


@given(_MESSAGES, st.data())
def test_a_message_that_is_cut_short_is_refused(message: Message, data: st.DataObject) -> None:
    octets = encode(message)
    length = data.draw(st.integers(0, len(octets) - 1))
    with pytest.raises(MalformedMessageError):
        decode(octets[:length])


def test_second_sixty_of_a_printers_clock_is_read() -> None:
    date_time = b"\x07\xea\x06\x1e\x17\x3b\x3c\x00+\x00\x00"
    octets = b"\x02\x00\x00\x00\x00\x00\x00\x01\x04\x31\x00\x01t\x00\x0b" + date_time + b"\x03"
    message, _ = decode(octets)
    assert message.group(GroupTag.PRINTER).attributes[0].values[0].content == datetime(
        2026, 6, 30, 23, 59, 59, tzinfo=UTC
    )


@pytest.mark.parametrize(
    "value",
    [
        Value(ValueTag.INTEGER, "7"),
        Value(ValueTag.INTEGER, content=True),
        Value(ValueTag.BOOLEAN, 1),
        Value(ValueTag.INTEGER, 2**31),
        Value(ValueTag.KEYWORD, "日本"),
        Value(ValueTag.NO_VALUE, 0),
        Value(ValueTag.DATE_TIME, datetime(2026, 1, 1)),  # noqa: DTZ001 - that it has no zone is the point
        Value(0x7F, "text"),
    ],
)
def test_a_value_that_does_not_fit_its_tag_is_not_sent(value: Value) -> None:
    with pytest.raises(MalformedMessageError):
        encode(_request(Attribute("x", (value,))))


def test_an_attribute_without_a_value_is_not_sent() -> None:
    with pytest.raises(MalformedMessageError, match="job-id has no value"):
        encode(_request(Attribute("job-id", ())))


@pytest.mark.parametrize(
    ("octets", "cause"),
    [
        (b"\x02\x00", "shorter"),
        (b"\x02\x00\x00\x00\x00\x00\x00\x01\x0f\x03", "begins no group"),
        (b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x44\x00\x00\x00\x01a\x03", "before any attribute"),
        (b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x21\x00\x01a\x00\x01\x00\x03", "do not fit"),
        (
            b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x34\x00\x01a\x00\x00\x44\x00\x00\x00\x01b\x03",
            "without a member name",
        ),
        (
            b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x34\x00\x01a\x00\x00\x4a\x00\x01b\x00\x01c\x03",
            "name of its own",
        ),
        (
            b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x34\x00\x01a\x00\x00"
            + b"\x4a\x00\x00\x00\x01b\x34\x00\x00\x00\x00" * 9,
            "nested too deeply",
        ),
    ],
)
def test_a_malformed_message_is_refused_with_its_cause(octets: bytes, cause: str) -> None:
    with pytest.raises(MalformedMessageError, match=cause):
        decode(octets)


@pytest.mark.parametrize(
    ("tag", "octets", "content"),
    [
        (ValueTag.NAME, b"job-\x93", "job-\ufffd"),
        (ValueTag.TEXT, b"\x88\xf3", "\ufffd\ufffd"),
        (ValueTag.KEYWORD, b"tray-\xe9", "tray-\ufffd"),
        (ValueTag.NAME_WITH_LANGUAGE, b"\x00\x02ja\x00\x01\x93", Localized("ja", "\ufffd")),
    ],
)
def test_a_text_in_another_encoding_does_not_cost_the_rest_of_the_answer(
    tag: ValueTag, octets: bytes, content: str | Localized
) -> None:
    assert decode_value(tag, octets) == Value(tag, content)
