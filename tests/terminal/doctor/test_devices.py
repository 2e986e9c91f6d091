"""What the doctor says of reader, change machine, payment services, touch, sound and network."""

import socket
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from smartcard import scard  # type: ignore[import-untyped]

from kiosk.runtime.clock import JAPAN
from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.devices.card.resource_manager import PcscError, ReaderState
from kiosk.terminal.doctor.card_reader import examine_card_reader
from kiosk.terminal.doctor.change_machine import examine_change_machine
from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.doctor.network import examine_payment
from kiosk.terminal.doctor.sound import examine_sound
from kiosk.terminal.doctor.touch import examine_touch
from kiosk.terminal.till.cash.changer import ChangerStatus
from kiosk.terminal.till.staff_channel import StaffServer
from kiosk.terminal.till.till import CashTill
from tests.terminal.test_configuration import written
from tests.terminal.till.station import Station

TOUCH_SCREEN = """I: Bus=0003 Vendor=0eef Product=c000 Version=0110
N: Name="eGalax Inc. eGalaxTouch"
H: Handlers=mouse0 event5
B: EV=1b
B: KEY=400 0 0 0 0 0
B: ABS=260800000000003
"""
KEYBOARD = """I: Bus=0003 Vendor=04d9 Product=0006 Version=0111
N: Name="ten-key pad"
B: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe
"""


def site(folder: Path, **changes: str) -> Site:
    settings = load_terminal_settings(written(folder, **changes))
    return Site(settings, folder, datetime(2026, 11, 24, tzinfo=JAPAN))


def by_name(findings: Iterable[Finding]) -> dict[str, Finding]:
    return {finding.what: finding for finding in findings}


@pytest.mark.parametrize(
    ("wanted", "found", "is_well"),
    [
        ("", (ReaderState("Reader 00"),), True),
        ("Reader 00", (ReaderState("Reader 00"), ReaderState("Reader 01")), True),
        ("Reader 02", (ReaderState("Reader 00"),), False),
        ("", (ReaderState("Reader 00", scard.SCARD_STATE_UNAVAILABLE),), False),
        ("", (), False),
    ],
)
def test_the_reader_of_the_settings_has_to_be_there_and_answer(
    tmp_path: Path, wanted: str, found: tuple[ReaderState, ...], is_well: bool
) -> None:
    told = by_name(examine_card_reader(site(tmp_path, card__reader=f'"{wanted}"'), lambda: found))
    assert told["reader.service"].ok
    assert told["reader.present"].ok is is_well
    assert bool(told["reader.present"].remedy) is not is_well


def test_without_pcscd_the_remedy_names_it(tmp_path: Path) -> None:
    def no_pcscd() -> tuple[ReaderState, ...]:
        raise PcscError(scard.SCARD_E_NO_SERVICE)

    (finding,) = examine_card_reader(site(tmp_path), no_pcscd)
    assert not finding.ok
    assert "pcscd" in finding.remedy


@pytest.mark.parametrize(
    ("devices", "is_well"),
    [(f"{KEYBOARD}\n{TOUCH_SCREEN}", True), (TOUCH_SCREEN, True), (KEYBOARD, False), ("", False)],
)
def test_a_touch_screen_is_known_by_the_touches_that_it_tells(
    tmp_path: Path, devices: str, is_well: bool
) -> None:
    (finding,) = examine_touch(site(tmp_path), lambda: devices)
    assert finding.ok is is_well
    assert ("eGalax" in finding.finding) is is_well


@pytest.mark.parametrize("has_output", [True, False])
def test_a_machine_without_sound_is_told(tmp_path: Path, has_output: bool) -> None:
    (finding,) = examine_sound(site(tmp_path), lambda: has_output)
    assert finding.ok is has_output


@pytest.fixture
def listening() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_payment_terminal_that_answers_is_well(tmp_path: Path, listening: int) -> None:
    (finding,) = examine_payment(site(tmp_path, e_money__address=f'"127.0.0.1:{listening}"'))
    assert (finding.what, finding.ok) == ("payment.terminal", True)


def test_a_payment_terminal_that_is_off_is_told_with_its_remedy(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    (finding,) = examine_payment(site(tmp_path, e_money__address=f'"127.0.0.1:{port}"'))
    assert not finding.ok
    assert "switch the payment terminal on" in finding.remedy


def test_no_payment_without_cash_is_well(tmp_path: Path) -> None:
    (finding,) = examine_payment(site(tmp_path))
    assert finding.ok


@pytest.fixture
def till(station: Station) -> Iterator[CashTill]:
    till = station.start()
    staff = StaffServer(station.settings.staff_socket, till)
    staff.start()
    yield till
    staff.close()


def test_the_change_machine_is_asked_through_the_till(
    station: Station, till: CashTill, tmp_path: Path
) -> None:
    told = by_name(examine_change_machine(site(tmp_path)))
    assert till.look_at_changer().status is ChangerStatus.OK
    assert told["changer.state"].ok
    for coin, count in station.machine.cash.items():
        assert f"{count} x {int(coin)} yen" in told["changer.counts"].finding


def test_a_till_that_does_not_run_is_the_finding(tmp_path: Path) -> None:
    (finding,) = examine_change_machine(site(tmp_path))
    assert not finding.ok
    assert "kiosk-till" in finding.remedy


def test_a_shop_without_cash_has_no_change_machine_to_look_at(tmp_path: Path) -> None:
    (finding,) = examine_change_machine(site(tmp_path, till__takes_cash="false"))
    assert finding.ok
