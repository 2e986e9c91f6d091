"""Whatever comes back over the bus, the driver answers in its own words: bytes, events, or BusError."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.bus import Bus, BusError
from kiosk.terminal.till.cash.cctalk.frame import HOST, Checksum, Frame, FrameError, decode, encode
from kiosk.terminal.till.cash.cctalk.headers import Address, Header
from kiosk.terminal.till.cash.cctalk.hopper import Hopper
from kiosk.terminal.till.cash.cctalk_changer import CcTalkChanger
from kiosk.terminal.till.cash.cctalk_hoppers import HopperBank
from kiosk.terminal.till.cash.changer import (
    Deposited,
    Dispensed,
    DispenseOrder,
    DispenseUnknown,
    NotDispensed,
    NoteInEscrow,
)
from kiosk.terminal.till.hoppers import hopper_name

BOUNDED, LONG = settings(max_examples=150, deadline=None), settings(max_examples=100_000, deadline=None)
COINS_AND_NOTES = frozenset(Denomination)

garbage = st.binary(max_size=40)
replies = st.tuples(
    st.sampled_from([Header.REPLY, Header.NAK, Header.BUSY, Header.RESET]),
    st.binary(max_size=14) | st.binary(min_size=4, max_size=4) | st.binary(min_size=11, max_size=11),
)


class HostileLine:
    """Echoes, then answers with what it was told to: bytes as they are, or a sound frame of nonsense."""

    def __init__(self, answers: list[bytes | tuple[int, bytes]]) -> None:
        self.sent: list[bytes] = []
        self._answers = answers
        self._readable = b""

    def write(self, data: bytes, /) -> int:
        answer = self._answers[len(self.sent) % len(self._answers)]
        self.sent.append(data)
        self._readable = data + (answer if isinstance(answer, bytes) else _framed(data, *answer))
        return len(data)

    def read(self, size: int = 1, /) -> bytes:
        data, self._readable = self._readable[:size], self._readable[size:]
        return data

    def reset_input_buffer(self) -> None:
        self._readable = b""

    def close(self) -> None:
        self._readable = b""


def _framed(command: bytes, header: int, data: bytes) -> bytes:
    if command[0] == Address.NOTE_ACCEPTOR:
        return encode(Frame(HOST, header, data, source=None), Checksum.CRC)
    return encode(Frame(HOST, header, data, source=command[0]), Checksum.SIMPLE)


answers = st.lists(garbage | replies, min_size=1, max_size=30)


def decoding(raw: bytes, checksum: Checksum) -> None:
    try:
        frame = decode(raw, checksum)
    except FrameError:
        return
    source = HOST if frame.source is None and checksum is Checksum.SIMPLE else frame.source
    assert encode(Frame(frame.destination, frame.header, frame.data, source), checksum) == raw


def asking(said: list[bytes | tuple[int, bytes]]) -> None:
    line = HostileLine(said)
    try:
        assert isinstance(Bus(line).read(3, Header.HOPPER_STATUS), bytes)
    except BusError:
        assert 1 <= len(line.sent) <= 3


def taking_money(said: list[bytes | tuple[int, bytes]]) -> None:
    changer = CcTalkChanger(Bus(HostileLine(said)))
    changer.start({}, {})
    changer.begin_deposit(COINS_AND_NOTES)
    events = [event for _ in range(4) for event in changer.poll()]
    for note in (event for event in events if isinstance(event, NoteInEscrow)):
        changer.keep_note(note)
        changer.return_note(note)
    changer.status()
    keys = [(event.device, event.position, type(event)) for event in events]
    assert len(keys) == len(set(keys))
    assert all(
        isinstance(event.denomination, Denomination) for event in events if isinstance(event, Deposited)
    )


def giving_money(said: list[bytes | tuple[int, bytes]]) -> None:
    coin = Denomination.YEN_100
    line = HostileLine(said)
    bank = HopperBank({coin: Hopper(Bus(line), Address.FIRST_HOPPER)})
    bank.fill({coin: 9})
    order = bank.prepare(coin, 3) or DispenseOrder(coin, 3, hopper_name(coin), 7)
    result = bank.dispense(order, lambda _: None)
    assert isinstance(result, Dispensed | NotDispensed | DispenseUnknown)
    assert not isinstance(result, Dispensed) or result.paid <= order.count
    assert sum(command[3] == Header.DISPENSE for command in line.sent) <= 1
    assert 0 <= bank.cash_counts().counts[coin] <= 9


@BOUNDED
@given(st.binary(max_size=300), st.sampled_from(Checksum))
def test_any_bytes_are_a_frame_or_refused(raw: bytes, checksum: Checksum) -> None:
    decoding(raw, checksum)


@BOUNDED
@given(answers)
def test_any_answer_is_bytes_or_a_bus_error(said: list[bytes | tuple[int, bytes]]) -> None:
    asking(said)


@BOUNDED
@given(answers)
def test_hostile_acceptors_credit_no_event_twice(said: list[bytes | tuple[int, bytes]]) -> None:
    taking_money(said)


@BOUNDED
@given(answers)
def test_a_hostile_hopper_is_told_to_pay_at_most_once(said: list[bytes | tuple[int, bytes]]) -> None:
    giving_money(said)


@pytest.mark.long
@pytest.mark.timeout(3600)
@LONG
@given(st.binary(max_size=300), st.sampled_from(Checksum))
def test_any_bytes_are_a_frame_or_refused_at_length(raw: bytes, checksum: Checksum) -> None:
    decoding(raw, checksum)


@pytest.mark.long
@pytest.mark.timeout(3600)
@LONG
@given(answers)
def test_hostile_devices_at_length(said: list[bytes | tuple[int, bytes]]) -> None:
    asking(said)
    taking_money(said)
    giving_money(said)
