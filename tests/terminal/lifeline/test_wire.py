from contextlib import suppress
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from kiosk.terminal.lifeline.wire import (
    MAX_LINE,
    MAX_SHEETS,
    LifelineError,
    decode_order,
    decode_word,
    encode,
)
from kiosk.terminal.ports import TransactionId

_LANGUAGES = st.sampled_from(Language)
_APPEARANCES = st.builds(
    Appearance, st.sampled_from(TextSize), st.sampled_from(Contrast), st.sampled_from(Reach)
)
_NUMBERS = st.text("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", min_size=8, max_size=8).map(TransactionId)
_REMAINDERS = st.builds(
    Remainder,
    st.sampled_from(Parting),
    _LANGUAGES,
    _APPEARANCES,
    st.none() | st.sampled_from(Refusal),
    st.integers(0, MAX_SHEETS),
    st.booleans(),
    st.booleans(),
)
_FAREWELLS = st.none() | st.builds(Farewell, _NUMBERS, _REMAINDERS)
_ENDED = st.builds(Ended, st.none() | st.sampled_from(Ending), _FAREWELLS)
_OCCUPIED = st.builds(Occupied, st.builds(Visit, _NUMBERS, _LANGUAGES, _APPEARANCES))
WORDS = st.sampled_from((Ready(), FirstFrame(), Heartbeat(), Vacant())) | _OCCUPIED | _ENDED
ORDERS = st.sampled_from((Begin(), Retire(), Stop())) | st.builds(Forward, _FAREWELLS)


def test_the_list_is_closed() -> None:
    assert get_args(Word) == (Ready, FirstFrame, Heartbeat, Occupied, Vacant, Ended)
    assert get_args(Order) == (Forward, Begin, Retire, Stop)
    assert get_args(Message) == get_args(Word) + get_args(Order)


@given(WORDS)
def test_every_word_survives_the_way(word: Word) -> None:
    line = encode(word)
    assert line.endswith(b"\n")
    assert len(line) <= MAX_LINE
    assert decode_word(line) == word


@given(ORDERS)
def test_every_order_survives_the_way(order: Order) -> None:
    line = encode(order)
    assert len(line) <= MAX_LINE
    assert decode_order(line) == order


@given(WORDS)
def test_a_word_is_no_order(word: Word) -> None:
    with pytest.raises(LifelineError):
        decode_order(encode(word))


@given(ORDERS)
def test_an_order_is_no_word(order: Order) -> None:
    with pytest.raises(LifelineError):
        decode_word(encode(order))


_FAREWELL = (
    b'{"transaction": "MADEUP22", "parting": "GOODBYE", "language": "en", "appearance": '
    b'"normal/standard/whole", "refusal": null, "sheets": 0, "receipt": false, "by_ear": false}'
)


def test_a_line_as_it_is_written() -> None:
    farewell = Farewell(TransactionId("MADEUP22"), Remainder(Parting.GOODBYE, Language.ENGLISH))
    assert encode(Forward(farewell)) == b'{"kind": "Forward", "farewell": ' + _FAREWELL + b"}\n"


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff",
        b"[]",
        b'"Ready"',
        b"{}",
        b'{"kind": "Name"}',
        b'{"kind": ["Ready"]}',
        b'{"kind": "Ready", "name": "x"}',
        b'{"kind": "Ended"}',
        b'{"kind": "Ended", "ending": "x", "farewell": null}',
        b'{"kind": "Ended", "ending": null, "farewell": null, "name": "x"}',
        b'{"kind": "Ended", "ending": null, "farewell": {}}',
        b'{"kind": "Occupied", "transaction": "MADEUP22", "language": "xx"}',
        b'{"kind": "Occupied", "transaction": "a name", "language": "ja"}',
        b'{"kind": "Occupied", "transaction": 22222222, "language": "ja"}',
        b"[" * MAX_LINE,
        b'{"kind": "Ready"}' + b" " * MAX_LINE,
        *(
            b'{"kind": "Ended", "ending": null, "farewell": ' + _FAREWELL.replace(good, bad) + b"}"
            for good, bad in (
                (b"MADEUP22", b"MADEUP222"),
                (b"GOODBYE", b"PARTING"),
                (b'"en"', b"null"),
                (b": null", b': "K-000"'),
                (b": null", b": []"),
                (b": 0", b": -1"),
                (b": 0", b": true"),
                (b": 0", b": 1001"),
                (b": 0", b": 0.5"),
                (b"false", b"0"),
                (b"false", b'false, "name": "x"'),
            )
        ),
    ],
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(LifelineError):
        decode_word(line)


@given(st.binary(max_size=2 * MAX_LINE))
def test_bytes_of_any_kind_are_a_message_or_refused(line: bytes) -> None:
    with suppress(LifelineError):
        assert encode(decode_word(line))


@given(WORDS, st.integers(0, MAX_LINE), st.binary(max_size=3))
def test_a_damaged_line_is_refused_or_a_message_of_the_list(word: Word, place: int, damage: bytes) -> None:
    line = encode(word)
    damaged = line[:place] + damage + line[place + len(damage) :]
    with suppress(LifelineError):
        assert isinstance(decode_word(damaged), Word)
