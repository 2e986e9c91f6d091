import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.messages.answers import (
    Done,
    Left,
    Means,
    Misused,
    Offered,
    Prompted,
    Received,
    Settled,
    Standing,
    Trouble,
)
from kiosk.terminal.till.messages.lines import ChannelError, Message, decode, encode
from kiosk.terminal.till.messages.requests import (
    AskLeftover,
    AskOffer,
    AskState,
    Begin,
    RecordIssued,
    RecordMisprints,
    RecordOutcome,
    RecordPrintIntent,
    Settle,
)

TX = TransactionId("first")
EVERY_MESSAGE: list[Message] = [
    Begin(1, TX, (Yen(300), Yen(200))),
    RecordPrintIntent(2, TX, 0),
    RecordIssued(2, TX, 0, "00" * 16, "011002", "inkan", Yen(300)),
    RecordOutcome(3, TX, 0, "PRINTED"),
    RecordMisprints(3, TX, (0, 1)),
    Settle(4, TX),
    Means(1, accepts_notes=True),
    Trouble(1, "FAULT"),
    Done(2),
    Settled(4, Yen(1000), Yen(700), Yen(200), Yen(100), Yen(50)),
    AskOffer(5, (Yen(300),)),
    Offered(5, Yen(300), ("cash", "qr"), accepts_notes=False),
    Begin(6, TX, (Yen(300),), "e-money"),
    Prompted(TX, "scan-code", "00020101", 120.0, "nanaco", Yen(900)),
    AskState(7, TX),
    AskLeftover(8, TX),
    Left(
        8,
        received=Yen(500),
        paid_out=Yen(200),
        kept=Yen(300),
        owed=Yen(0),
        unclear=Yen(0),
        dispensed=Yen(200),
        lines=(0,),
        certificates=("inkan",),
        fees=(Yen(300),),
        void=1,
        municipality="011002",
    ),
    Standing(
        7,
        "paid",
        due=Yen(300),
        received=Yen(500),
        paid_out=Yen(0),
        kept=Yen(0),
        owed=Yen(0),
        unclear=Yen(0),
        has_unknown_charge=True,
    ),
    Misused(2, "the fees have not been received"),
    Received(TX, Yen(100)),
]


@pytest.mark.parametrize("message", EVERY_MESSAGE)
def test_a_message_is_one_line_and_comes_back(message: Message) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert decode(line) == message


_PROMPTED = (
    b'{"kind": "Prompted", "transaction": "t", "stage": "wait", "code": "", "valid_seconds": %b,'
    b' "brand": "", "balance": %b}'
)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"{}",
        b"not json",
        b'{"kind": "Format", "call": 1}',
        b'{"kind": ["Done"], "call": 1}',
        b'{"kind": "Done"}',
        b'{"kind": "Done", "call": 1, "name": "x"}',
        b'{"kind": "Done", "call": "1"}',
        b'{"kind": "Done", "call": true}',
        b'{"kind": "Begin", "call": 1, "transaction": "t", "fees": 300}',
        b'{"kind": "Begin", "call": 1, "transaction": "t", "fees": ["300"]}',
        b'{"kind": "Begin", "call": 1, "transaction": "t", "fees": [true], "method": "cash"}',
        b'{"kind": "Begin", "call": 1, "transaction": "t", "fees": [300.0], "method": "cash"}',
        b'{"kind": "Begin", "call": 1, "transaction": null, "fees": [300], "method": "cash"}',
        b'{"kind": "Means", "call": 1, "accepts_notes": 1}',
        _PROMPTED % (b"true", b"null"),
        _PROMPTED % (b'"1"', b"null"),
        _PROMPTED % (b"1", b"1.5"),
        _PROMPTED % (b"1", b"true"),
    ],
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ChannelError):
        decode(line)


def test_a_whole_number_of_seconds_is_a_number_of_seconds() -> None:
    assert decode(_PROMPTED % (b"3", b"null")) == Prompted(TransactionId("t"), "wait", "", 3.0, "", None)


@given(st.sampled_from(EVERY_MESSAGE), st.data())
def test_a_field_too_few_is_refused(message: Message, data: st.DataObject) -> None:
    content = json.loads(encode(message))
    del content[data.draw(st.sampled_from(sorted(content)))]
    with pytest.raises(ChannelError):
        decode(json.dumps(content).encode())


@given(st.binary(max_size=200))
def test_any_bytes_are_a_message_or_an_error(line: bytes) -> None:
    with pytest.raises(ChannelError):
        decode(line)
