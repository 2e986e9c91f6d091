"""The inlet of a coin or note acceptor: what is inhibited, and what the wire says about it."""

import pytest

from kiosk.demo.cash.device import ACK, NAK
from kiosk.demo.cash.inlet import Inlet
from kiosk.demo.cash.memory import DeviceMemory
from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.frame import Frame
from kiosk.terminal.till.cash.cctalk.headers import Header

HUNDRED, FIVE_HUNDRED = Denomination.YEN_100, Denomination.YEN_500
SLOTS = {1: HUNDRED, 9: FIVE_HUNDRED}


def told(header: Header, data: bytes = b"") -> Frame:
    return Frame(destination=2, source=1, header=header, data=data)


@pytest.fixture
def inlet() -> Inlet:
    return Inlet(DeviceMemory(None), SLOTS)


@pytest.fixture
def open_inlet(inlet: Inlet) -> Inlet:
    inlet.answer(told(Header.INHIBITS, b"\xff\xff"))
    inlet.answer(told(Header.MASTER_INHIBIT, b"\x01"))
    return inlet


def test_at_first_nothing_is_taken(inlet: Inlet) -> None:
    assert not any(inlet.takes(coin) for coin in Denomination)


def test_enabled_slots_take_nothing_while_the_whole_inlet_is_inhibited(inlet: Inlet) -> None:
    assert inlet.answer(told(Header.INHIBITS, b"\xff\xff")) == ACK
    assert not inlet.takes(HUNDRED)


def test_an_open_inlet_takes_what_it_knows_and_nothing_else(open_inlet: Inlet) -> None:
    assert {coin for coin in Denomination if open_inlet.takes(coin)} == set(SLOTS.values())


@pytest.mark.parametrize(("mask", "taken"), [(b"\x01\x00", HUNDRED), (b"\x00\x01", FIVE_HUNDRED)])
def test_each_bit_enables_the_slot_of_its_place(open_inlet: Inlet, mask: bytes, taken: Denomination) -> None:
    open_inlet.answer(told(Header.INHIBITS, mask))
    assert [coin for coin in SLOTS.values() if open_inlet.takes(coin)] == [taken]


def test_a_reset_closes_the_inlet_and_forgets_the_events(open_inlet: Inlet) -> None:
    open_inlet.events.push(1, 1)
    assert open_inlet.answer(told(Header.RESET)) == ACK
    assert not open_inlet.takes(HUNDRED)
    assert open_inlet.events.reading() == bytes(11)


@pytest.mark.parametrize(
    "command",
    [
        told(Header.INHIBITS, b"\xff"),
        told(Header.MASTER_INHIBIT, b""),
        told(Header.RESET, b"\x00"),
        told(Header.DISPENSE),
    ],
)
def test_what_it_does_not_understand_changes_nothing(open_inlet: Inlet, command: Frame) -> None:
    assert open_inlet.answer(command) == NAK
    assert open_inlet.takes(HUNDRED)
