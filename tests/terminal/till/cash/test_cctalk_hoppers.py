"""Following a hopper: how long, what is believed, and what is done with one that stands still."""

from collections.abc import Iterable

import pytest

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.bus import REPLY_SECONDS, Bus, BusError
from kiosk.terminal.till.cash.cctalk.headers import Address, Header
from kiosk.terminal.till.cash.cctalk.hopper import Hopper, HopperStatus
from kiosk.terminal.till.cash.cctalk_hoppers import HopperBank
from kiosk.terminal.till.cash.changer import (
    Dispensed,
    DispenseOrder,
    DispenseResult,
    DispenseUnknown,
)
from kiosk.terminal.till.client import ANSWER_SECONDS
from kiosk.terminal.till.hoppers import hopper_name

COIN = Denomination.YEN_100
ORDER = DispenseOrder(COIN, 3, hopper_name(COIN), 7)
COINS = (Denomination.YEN_10, Denomination.YEN_50, Denomination.YEN_100, Denomination.YEN_500)
POLL_OF_ACCEPTORS = 0.07
"""Seconds that two acceptors take to be read between two readings of a hopper."""


class ScriptedHopper(Hopper):
    """Tells one status after the other, the last for ever; None is silence."""

    def __init__(self, statuses: Iterable[HopperStatus | None], after_stop: HopperStatus | None) -> None:
        self.stops = 0
        self.dispensed: list[int] = []
        self._statuses = list(statuses)
        self._after_stop = after_stop

    def status(self) -> HopperStatus:
        told = self._statuses.pop(0) if len(self._statuses) > 1 else self._statuses[0]
        if self.stops:
            told = self._after_stop
        if told is None:
            raise BusError("silence")
        return told

    def dispense(self, coins: int) -> None:
        self.dispensed.append(coins)

    def stop(self) -> None:
        self.stops += 1


def at_work(paid: int) -> HopperStatus:
    return HopperStatus(8, remaining=3 - paid, paid=paid, unpaid=0)


def finished(paid: int) -> HopperStatus:
    return HopperStatus(8, remaining=0, paid=paid, unpaid=3 - paid)


def paid_by(hopper: ScriptedHopper) -> tuple[DispenseResult, float, HopperBank]:
    """The result, the seconds of all pauses, and the bank."""
    bank = HopperBank({COIN: hopper})
    bank.fill({COIN: 9})
    pauses: list[float] = []
    result = bank.dispense(ORDER, pauses.append)
    return result, sum(pauses), bank


def test_a_hopper_that_pays_is_never_stopped() -> None:
    slow = [at_work(paid) for paid in (0, 1, 2) for _ in range(30)]
    hopper = ScriptedHopper([*slow, finished(3)], None)
    assert paid_by(hopper)[0] == Dispensed(3, 8)
    assert hopper.stops == 0


def test_one_that_stands_still_is_stopped_and_what_it_paid_is_believed() -> None:
    hopper = ScriptedHopper([at_work(0), at_work(1)], after_stop=finished(2))
    result, seconds, bank = paid_by(hopper)
    assert result == Dispensed(2, 8), "a coin that was on its way is counted"
    assert (hopper.stops, hopper.dispensed) == (1, [3])
    assert seconds < ANSWER_SECONDS / len(COINS)
    assert bank.cash_counts().counts[COIN] == 0, "it takes no orders until staff has counted it"


@pytest.mark.parametrize("after_stop", [None, at_work(1), HopperStatus(0, 0, 0, 0), HopperStatus(9, 0, 3, 0)])
def test_one_that_cannot_be_stopped_or_tells_nonsense_is_unknown(after_stop: HopperStatus | None) -> None:
    hopper = ScriptedHopper([at_work(1)], after_stop)
    result, _, bank = paid_by(hopper)
    assert result == DispenseUnknown()
    assert bank.cash_counts().counts[COIN] == 0


def test_silence_between_answers_is_borne_and_silence_alone_is_not() -> None:
    stuttering = [at_work(0), None, None, at_work(1), None, None, at_work(2), None, None, finished(3)]
    assert paid_by(ScriptedHopper(stuttering, None))[0] == Dispensed(3, 8)
    hopper = ScriptedHopper([at_work(1), None], after_stop=None)
    assert paid_by(hopper)[0] == DispenseUnknown()
    assert hopper.stops == 1


def test_paid_coins_that_come_and_go_are_no_progress() -> None:
    """A count that falls again would otherwise be followed for ever."""
    hopper = ScriptedHopper([at_work(2), at_work(1)] * 100, after_stop=finished(2))
    assert paid_by(hopper)[0] == Dispensed(2, 8)


class DyingLine:
    """Echoes and answers everything, until the first dispense command: then every reply times out."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._readable = b""
        self._is_dead = False

    def write(self, data: bytes, /) -> int:
        self._is_dead = self._is_dead or data[3] == Header.DISPENSE
        replies = {Header.HOPPER_STATUS: bytes((7, 0, 0, 0)), Header.SERIAL_NUMBER: bytes(3)}
        said = bytes((1, len(body := replies.get(Header(data[3]), b"")), data[0], 0)) + body
        self._readable = data + (b"" if self._is_dead else said + bytes((-sum(said) & 0xFF,)))
        return len(data)

    def read(self, size: int = 1, /) -> bytes:
        data, self._readable = self._readable[:size], self._readable[size:]
        if len(data) < size:
            self.seconds += REPLY_SECONDS
        return data

    def reset_input_buffer(self) -> None:
        self._readable = b""

    def close(self) -> None:
        self._readable = b""


def test_a_payout_in_which_every_hopper_dies_ends_before_its_session_gives_up() -> None:
    seconds = 0.0
    for coin in COINS:
        line = DyingLine()
        bank = HopperBank({coin: Hopper(Bus(line), Address.FIRST_HOPPER)})
        pauses: list[float] = []
        order = bank.prepare(coin, 3)
        assert order is not None
        assert bank.dispense(order, pauses.append) == DispenseUnknown()
        seconds += line.seconds + sum(pauses) + len(pauses) * POLL_OF_ACCEPTORS
    assert seconds < ANSWER_SECONDS


def test_a_payout_in_which_every_hopper_stands_still_ends_before_its_session_gives_up() -> None:
    _, seconds, _ = paid_by(ScriptedHopper([at_work(0)], after_stop=finished(0)))
    readings = seconds / 0.1
    assert len(COINS) * (seconds + readings * POLL_OF_ACCEPTORS) < ANSWER_SECONDS
