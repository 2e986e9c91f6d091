import errno
import os
import termios
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta

import pytest
from serial import SerialException, SerialTimeoutException

from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.terminal.till.cash.cctalk.bus import (
    Bus,
    BusError,
    CommandRefusedError,
    DeviceBusyError,
    open_line,
)
from kiosk.terminal.till.cash.cctalk.headers import Header

ACK = bytes.fromhex("01 00 03 00 FC")
NAK = bytes.fromhex("01 00 03 05 F7")
BUSY = bytes.fromhex("01 00 03 06 F6")
STATUS = bytes.fromhex("01 04 03 00 01 00 03 00 F4")
DAMAGED = STATUS[:-1] + b"\x00"
FOREIGN = bytes.fromhex("01 00 04 00 FB")


class ScriptedLine:
    """Echoes each command and then gives the next of its replies."""

    def __init__(self, *replies: bytes, echoes: bool = True) -> None:
        self.replies = list(replies)
        self.sent: list[bytes] = []
        self._echoes = echoes
        self._readable = b""

    def write(self, data: bytes, /) -> int:
        self.sent.append(data)
        reply = self.replies.pop(0) if self.replies else b""
        self._readable = (data if self._echoes else b"") + reply
        return len(data)

    def read(self, size: int = 1, /) -> bytes:
        data, self._readable = self._readable[:size], self._readable[size:]
        return data

    def reset_input_buffer(self) -> None:
        self._readable = b""

    def close(self) -> None:
        self.sent.append(b"closed")


def test_the_echo_is_dropped_and_the_data_come_back() -> None:
    assert Bus(ScriptedLine(STATUS)).read(3, Header.HOPPER_STATUS) == bytes((1, 0, 3, 0))


@pytest.mark.parametrize("bad", [b"", DAMAGED, STATUS[:4], FOREIGN, BUSY])
def test_a_reading_is_tried_again(bad: bytes) -> None:
    line = ScriptedLine(bad, bad, STATUS)
    assert Bus(line).read(3, Header.HOPPER_STATUS) == bytes((1, 0, 3, 0))
    assert len(line.sent) == 3


def test_a_reading_gives_up_after_three_tries() -> None:
    line = ScriptedLine()
    with pytest.raises(BusError, match="no answer from ccTalk address 3"):
        Bus(line).read(3, Header.HOPPER_STATUS)
    assert len(line.sent) == 3


@pytest.mark.parametrize("bad", [b"", DAMAGED, STATUS[:4], FOREIGN])
def test_an_act_is_sent_once_whatever_comes_back(bad: bytes) -> None:
    line = ScriptedLine(bad, ACK)
    with pytest.raises(BusError):
        Bus(line).act(3, Header.DISPENSE, bytes(4))
    assert len(line.sent) == 1


def test_a_refusal_is_not_asked_again() -> None:
    line = ScriptedLine(NAK, ACK)
    with pytest.raises(CommandRefusedError):
        Bus(line).read(3, Header.HOPPER_STATUS)
    assert len(line.sent) == 1


def test_busy_is_told_apart() -> None:
    with pytest.raises(DeviceBusyError):
        Bus(ScriptedLine(BUSY)).act(3, Header.ENABLE_HOPPER)


def test_a_line_without_echo_is_no_ccTalk_line() -> None:  # noqa: N802 - the name of the bus
    with pytest.raises(BusError, match="echo"):
        Bus(ScriptedLine(ACK, echoes=False)).act(3, Header.SIMPLE_POLL)


def test_a_doubled_echo_is_no_answer() -> None:
    command = bytes.fromhex("03 00 01 A6 56")
    with pytest.raises(BusError, match="another device"):
        Bus(ScriptedLine(command)).act(3, Header.HOPPER_STATUS)


def test_closing_the_bus_releases_the_line() -> None:
    line = ScriptedLine()
    Bus(line).close()
    assert line.sent == [b"closed"]


class PulledOut(ScriptedLine):
    """A line whose adapter is not there any more."""

    def reset_input_buffer(self) -> None:
        raise termios.error(errno.EIO, "Input/output error")


def test_a_line_that_is_gone_is_told_as_such() -> None:
    with pytest.raises(SerialException, match="check adapter and cable"):
        Bus(PulledOut(STATUS)).read(3, Header.HOPPER_STATUS)


class BabblingLine(ScriptedLine):
    """A line on which a byte comes every millisecond, for an hour."""

    def __init__(self, clock: SteppedClock) -> None:
        super().__init__()
        self._clock = clock
        self._end = clock.now() + timedelta(hours=1)

    def read(self, size: int = 1, /) -> bytes:
        self._clock.set(self._clock.now() + timedelta(milliseconds=size))
        return b"\xff" * size if self._clock.now() < self._end else b""


def test_a_line_that_never_falls_silent_is_given_up_soon() -> None:
    clock = SteppedClock(datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN))
    with pytest.raises(BusError, match="never falls silent"):
        Bus(BabblingLine(clock), clock).read(3, Header.HOPPER_STATUS)
    assert clock.monotonic() < 1


class StuckLine(ScriptedLine):
    """A line that takes nothing any more."""

    def write(self, data: bytes, /) -> int:
        raise SerialTimeoutException(f"{len(data)} bytes wait")


def test_a_line_that_takes_nothing_is_a_bus_without_answer() -> None:
    with pytest.raises(BusError, match="takes no command"):
        Bus(StuckLine()).act(3, Header.DISPENSE)


@pytest.fixture
def terminal_line() -> Iterator[str]:
    ours, theirs = os.openpty()
    yield os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)


def test_a_line_has_one_owner_at_a_time(terminal_line: str) -> None:
    with closing(open_line(terminal_line)), pytest.raises(SerialException, match="lock"):
        open_line(terminal_line)
    open_line(terminal_line).close()
