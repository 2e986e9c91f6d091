"""The till as a process of its own, and what a session sees when it dies."""

import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import PaymentMeans, Settlement, TillTrouble, TransactionId
from kiosk.terminal.till.client import TillClient
from kiosk.terminal.till.journal.events import Kind
from kiosk.terminal.till.server import TillServer
from tests.terminal.till.station import FEE, PATIENCE, Station, Wallet, pay, print_line

TX = TransactionId("first")
OTHER = TransactionId("second")
PROGRAM = """
import sys
from pathlib import Path
from kiosk.domain.money import Denomination
from kiosk.terminal.till.process import TillSettings, run_till
journal, device, socket = sys.argv[1:]
counts = {coin: 20 for coin in Denomination if not coin.is_note}
sys.exit(run_till(TillSettings(Path(journal), device, Path(socket), counts, grace_seconds=60)))
"""

StartProcess = Callable[[], "subprocess.Popen[bytes]"]


@pytest.fixture
def start_process(station: Station) -> Iterator[StartProcess]:
    started: list[subprocess.Popen[bytes]] = []
    settings = station.settings
    places = [str(settings.journal), settings.serial_device, str(settings.socket)]

    def start() -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-c", PROGRAM, *places]
        started.append(subprocess.Popen(command, stderr=subprocess.DEVNULL))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture
def client(station: Station) -> Iterator[TillClient]:
    client = TillClient(station.settings.socket, answer_seconds=PATIENCE)
    yield client
    client.close()


def test_a_session_pays_over_the_socket(
    station: Station, start_process: StartProcess, client: TillClient
) -> None:
    process = start_process()
    pay(station, client, TX, (FEE,), Denomination.YEN_500)
    print_line(client, TX, 0)
    assert client.settle(TX) == Settlement(Yen(500), Yen(200), Yen(300))
    process.terminate()
    assert process.wait(PATIENCE) == 0


def test_only_its_user_can_open_the_socket(
    station: Station, start_process: StartProcess, client: TillClient
) -> None:
    start_process()
    client.settle(TX)
    assert stat.S_IMODE(station.settings.socket.stat().st_mode) == 0o660


def test_a_killed_till_goes_on_where_it_was(
    station: Station, start_process: StartProcess, client: TillClient
) -> None:
    process = start_process()
    wallet = pay(station, client, TX, (FEE,), Denomination.YEN_100)
    process.send_signal(signal.SIGKILL)
    process.wait()
    start_process()
    station.insert(wallet, Denomination.YEN_100, Denomination.YEN_100)
    print_line(client, TX, 0)
    assert client.settle(TX) == Settlement(Yen(300), Yen(0), Yen(300))


def test_a_till_that_dies_while_a_line_is_printing_keeps_its_fee(
    station: Station, start_process: StartProcess, client: TillClient
) -> None:
    process = start_process()
    pay(station, client, TX, (FEE,), Denomination.YEN_500)
    client.record_print_intent(TX, 0)
    process.send_signal(signal.SIGKILL)
    process.wait()
    start_process()
    print_line(client, TX, 0)
    assert client.settle(TX) == Settlement(Yen(500), Yen(200), Yen(300))


def test_without_a_till_no_payment_begins(tmp_path: Path) -> None:
    client = TillClient(tmp_path / "nobody.socket", answer_seconds=0.05)
    assert client.begin(TX, (FEE,), Wallet()) is TillTrouble.NOT_READY
    assert client.settle(TX) is TillTrouble.FAULT
    client.close()


def test_a_payment_that_was_given_up_is_not_begun_by_a_till_that_comes_later(station: Station) -> None:
    client = TillClient(station.settings.socket, answer_seconds=0.05)
    assert client.begin(TX, (FEE,), Wallet()) is TillTrouble.NOT_READY
    assert client.settle(TX) is TillTrouble.FAULT
    server = TillServer(station.settings.socket, station.start())
    server.start()
    while client.settle(OTHER) is TillTrouble.FAULT:
        pass
    client.close()
    server.close()
    station.close()
    assert Kind.OPEN not in station.kinds()


def test_a_session_that_is_cut_off_gets_its_money_back(station: Station) -> None:
    server = TillServer(station.settings.socket, station.start())
    server.start()
    session = TillClient(station.settings.socket, answer_seconds=PATIENCE)
    assert isinstance(session.begin(TX, (FEE,), Wallet()), PaymentMeans)
    assert station.machine.insert_coin(Denomination.YEN_100)
    session.close()
    assert station.machine.wait_for_tray(Yen(100), PATIENCE)
    server.close()
