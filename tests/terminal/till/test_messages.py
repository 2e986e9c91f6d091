import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.messages import (
    AskLeftover,
    AskOffer,
    AskState,
    Begin,
    ChannelError,
    Done,
    Left,
    Means,
    Message,
    Misused,
    Offered,
    Prompted,
    Received,
    RecordIssued,
    RecordMisprints,
    RecordOutcome,
    RecordPrintIntent,
    Settle,
    Settled,
    Standing,
    Trouble,
    decode,
    encode,
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
    Settled(4, Yen(1000), Yen(700), Yen(200), Yen(100)),
    AskOffer(5, (Yen(300),)),
    Offered(5, Yen(300), ("cash", "qr"), accepts_notes=False),
    Begin(6, TX, (Yen(300),), "e-money"),
    Prompted(TX, "scan-code", "00020101", 120.0, "nanaco", Yen(900)),
    AskState(7, TX),
    AskLeftover(8, TX),
    Left(8, Yen(500), Yen(200), Yen(300), Yen(0), Yen(200), (0,), ("inkan",), (Yen(300),), 1, "011002"),
    Standing(7, "paid", Yen(300), Yen(500), Yen(0), Yen(0), Yen(0), has_unknown_charge=True),
    Misused(2, "the fees have not been received"),
    Received(TX, Yen(100)),
]


@pytest.mark.parametrize("message", EVERY_MESSAGE)
def test_a_message_is_one_line_and_comes_back(message: Message) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert decode(line) == message


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
        b'{"kind": "Means", "call": 1, "accepts_notes": 1}',
    ],
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ChannelError):
        decode(line)


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
