"""The virtual change machine, asked on its wire by hand."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import DEFAULT_FLOAT, VirtualChanger
from kiosk.demo.cash.hopper import HopperFault
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.till.cash.cctalk.bus import Bus, BusError, CommandRefusedError, open_line
from kiosk.terminal.till.cash.cctalk.frame import Checksum
from kiosk.terminal.till.cash.cctalk.headers import Header

PATIENCE = 20.0
COINS, HOPPER_10, HOPPER_500, NOTES = 2, 3, 6, 40


@pytest.fixture
def machine() -> Iterator[VirtualChanger]:
    with closing(VirtualChanger()) as machine:
        yield machine


@pytest.fixture
def bus(machine: VirtualChanger) -> Iterator[Bus]:
    with closing(Bus(open_line(machine.path))) as bus:
        yield bus


def open_inlets(bus: Bus) -> None:
    bus.act(COINS, Header.INHIBITS, b"\xff\xff")
    bus.act(COINS, Header.MASTER_INHIBIT, b"\x01")
    bus.act(NOTES, Header.INHIBITS, b"\xff\xff", checksum=Checksum.CRC)
    bus.act(NOTES, Header.MASTER_INHIBIT, b"\x01", checksum=Checksum.CRC)


def dispense(bus: Bus, hopper: int, coins: int) -> bytes:
    serial_number = bus.read(hopper, Header.SERIAL_NUMBER)
    bus.act(hopper, Header.ENABLE_HOPPER, b"\xa5")
    return bus.act(hopper, Header.DISPENSE, serial_number + bytes((coins,)))


def test_the_line_carries_the_frames_of_the_protocol(machine: VirtualChanger) -> None:
    with closing(open_line(machine.path)) as line:
        line.write(bytes.fromhex("03 01 01 A4 A5 B2"))
        assert line.read(6) == bytes.fromhex("03 01 01 A4 A5 B2")
        assert line.read(5) == bytes.fromhex("01 00 03 00 FC")


def test_half_a_frame_is_forgotten(machine: VirtualChanger) -> None:
    with closing(open_line(machine.path)) as line:
        line.write(bytes.fromhex("03 01 01 A4"))
        line.read(40)
        assert Bus(line).read(HOPPER_10, Header.SIMPLE_POLL) == b""


def test_an_address_where_nobody_is_stays_silent(bus: Bus) -> None:
    with pytest.raises(BusError, match="no answer"):
        bus.act(99, Header.SIMPLE_POLL)


def test_every_device_answers_a_poll(bus: Bus) -> None:
    for address in (COINS, 3, 4, 5, 6):
        assert bus.read(address, Header.SIMPLE_POLL) == b""
    assert bus.read(NOTES, Header.SIMPLE_POLL, checksum=Checksum.CRC) == b""


def test_closed_inlets_give_money_straight_back(machine: VirtualChanger) -> None:
    seen: list[Denomination] = []
    machine.on_tray(seen.append)
    assert not machine.insert_coin(Denomination.YEN_100)
    assert not machine.insert_note(Denomination.YEN_1000)
    assert seen == [100, 1000]


def test_a_coin_falls_into_the_hopper_of_its_sorter_path(machine: VirtualChanger, bus: Bus) -> None:
    open_inlets(bus)
    bus.act(COINS, Header.SORTER_PATH, b"\x03\x03")
    assert machine.insert_coin(Denomination.YEN_100)
    assert bus.read(COINS, Header.COIN_EVENTS)[:3] == bytes((1, 3, 3))
    assert machine.cash[Denomination.YEN_100] == DEFAULT_FLOAT[Denomination.YEN_100] + 1


def test_a_note_waits_in_escrow_and_can_be_returned(machine: VirtualChanger, bus: Bus) -> None:
    open_inlets(bus)
    assert machine.insert_note(Denomination.YEN_1000)
    assert bus.read(NOTES, Header.NOTE_EVENTS, checksum=Checksum.CRC)[:3] == bytes((1, 1, 1))
    assert not machine.insert_note(Denomination.YEN_1000)
    assert bus.act(NOTES, Header.ROUTE_NOTE, b"\x00", checksum=Checksum.CRC) == b""
    assert machine.tray[Denomination.YEN_1000] == 1


def test_an_empty_escrow_has_nothing_to_route(bus: Bus) -> None:
    assert bus.act(NOTES, Header.ROUTE_NOTE, b"\x01", checksum=Checksum.CRC) == b"\xfe"


def test_a_hopper_pays_and_tells_it(machine: VirtualChanger, bus: Bus) -> None:
    assert dispense(bus, HOPPER_500, 3) == b"\x02"
    assert machine.wait_for_tray(Yen(1500), PATIENCE)
    assert bus.read(HOPPER_500, Header.HOPPER_STATUS) == bytes((2, 0, 3, 0))


def test_a_hopper_that_was_not_enabled_refuses_and_counts_the_command(bus: Bus) -> None:
    serial_number = bus.read(HOPPER_500, Header.SERIAL_NUMBER)
    with pytest.raises(CommandRefusedError):
        bus.act(HOPPER_500, Header.DISPENSE, serial_number + b"\x02")
    assert bus.read(HOPPER_500, Header.HOPPER_STATUS) == bytes((2, 0, 0, 2))


def test_a_jam_leaves_coins_unpaid(machine: VirtualChanger, bus: Bus) -> None:
    machine.set_hopper_fault(Denomination.YEN_500, HopperFault.JAM)
    dispense(bus, HOPPER_500, 2)
    status = bus.read(HOPPER_500, Header.HOPPER_STATUS)
    while status[1]:
        status = bus.read(HOPPER_500, Header.HOPPER_STATUS)
    assert status == bytes((2, 0, 0, 2))
    assert bus.read(HOPPER_500, Header.TEST_HOPPER)[0] & 1


def test_the_devices_remember_through_a_kill(tmp_path: Path) -> None:
    for payouts in (1, 2):
        with closing(VirtualChanger(tmp_path)) as machine, closing(Bus(open_line(machine.path))) as bus:
            assert dispense(bus, HOPPER_10, 1) == bytes((payouts + 1,))
            assert machine.wait_for_tray(Yen(10), PATIENCE)
            assert machine.cash[Denomination.YEN_10] == DEFAULT_FLOAT[Denomination.YEN_10] - payouts
