"""One value has one encoding, and nothing else is read."""

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.protocol import canonical
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.limits import MAX_DEPTH

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(min_value=-(2**64), max_value=2**64 - 1),
    st.binary(max_size=40),
    st.text(max_size=40),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5).map(tuple), st.dictionaries(st.text(max_size=30), inner, max_size=5)
    ),
    max_leaves=12,
).filter(lambda value: _depth(value) < MAX_DEPTH)


def _depth(value: object) -> int:
    match value:
        case tuple():
            return 1 + max(map(_depth, value), default=0)
        case dict():
            return 1 + max(map(_depth, value.values()), default=0)
        case _:
            return 0


@given(VALUES)
def test_what_is_written_is_read(value: object) -> None:
    assert canonical.decode(canonical.encode(value)) == value


@given(st.binary(max_size=60))
def test_whatever_is_read_would_be_written_the_same(data: bytes) -> None:
    try:
        value = canonical.decode(data)
    except ProtocolViolation:
        return
    assert canonical.encode(value) == data
    assert cbor2.loads(data) == cbor2.loads(canonical.encode(value))


@pytest.mark.parametrize(
    ("spelling", "encoded"),
    [
        ("a number in two bytes that fits one", "1801"),
        ("a number in three bytes that fits two", "190001"),
        ("a number in nine bytes that fits five", "1b0000000000000001"),
        ("an indefinite map", "bf6161f6ff"),
        ("an indefinite byte string", "5f4101ff"),
        ("a doubled key", "a2616101616102"),
        ("keys out of order", "a2616201616102"),
        ("a float", "f93c00"),
        ("a tagged date", "c11a00000000"),
        ("a tagged regular expression", "d823622e2a"),
        ("a shared value", "d81c80"),
        ("undefined", "f7"),
        ("an unknown simple value", "e0"),
        ("bytes after the end", "0101"),
        ("an end before the end", "8201"),
        ("nothing at all", ""),
        ("text that is not UTF-8", "61ff"),
        ("a key that is an array", "a18001"),
        ("a key that is true", "a1f501"),
    ],
)
def test_another_spelling_is_refused(spelling: str, encoded: str) -> None:
    with pytest.raises(ProtocolViolation):
        canonical.decode(bytes.fromhex(encoded))
    assert spelling


def test_nesting_beyond_the_limit_is_refused() -> None:
    with pytest.raises(ProtocolViolation, match="deeply"):
        canonical.decode(b"\x81" * 100_000 + b"\x01")


def test_a_huge_announced_length_costs_nothing() -> None:
    with pytest.raises(ProtocolViolation, match="early"):
        canonical.decode(b"\x5b" + (2**63).to_bytes(8, "big"))
