import os
import select
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.demo import pcscd as pcscd_module
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.closed_network import ClosedNetwork
from kiosk.demo.pcscd import (
    PORT,
    READER_NAME,
    SECOND_READER_NAME,
    SECOND_READER_PORT,
    PcscdError,
    PrivatePcscd,
)
from kiosk.terminal.devices.card.monitor import PcscMonitor
from kiosk.terminal.ports import CardPresence
from tests.demo.card.benches import PATIENCE_SECONDS, watching
from tests.demo.card.card_fixtures import box, pcscd

__all__ = ["box", "pcscd"]


def socket_of(daemon: PrivatePcscd) -> Path:
    return Path(daemon.environment["PCSCLITE_CSOCK_NAME"])


def ends(process: int) -> bool:
    """Whether the process is gone, or goes in a time that is long for it."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], PATIENCE_SECONDS)[0])
    finally:
        os.close(handle)


def test_a_started_pcscd_can_be_reached_by_clients_and_cards() -> None:
    with PrivatePcscd() as daemon:
        assert socket_of(daemon).is_socket()
        with daemon.connect(PORT) as connection:
            assert connection.getpeername() == ("127.0.0.1", PORT)


def test_no_address_of_the_machine_leads_to_the_virtual_reader() -> None:
    with PrivatePcscd():
        own = {line.split()[1] for line in Path("/proc/net/tcp").read_text().splitlines()[1:]}

        assert not [address for address in own if address.endswith(f":{PORT:04X}")]
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", PORT))


def test_where_it_listens_there_is_nothing_but_loopback() -> None:
    with PrivatePcscd() as daemon:
        assert daemon.pid is not None
        interfaces = Path(f"/proc/{daemon.pid}/net/dev").read_text().splitlines()[2:]

    assert [line.split(":")[0].strip() for line in interfaces] == ["lo"]


def test_a_stopped_pcscd_leaves_nothing() -> None:
    with PrivatePcscd() as daemon:
        process = daemon.pid
        [door] = [int(it) for it in Path(f"/proc/{process}/task/{process}/children").read_text().split()]

    assert not socket_of(daemon).parent.exists()
    assert not Path(f"/proc/{process}").exists()
    assert ends(door)
    with pytest.raises(ConnectionRefusedError):
        daemon.connect(PORT)


def test_a_pcscd_whose_owner_was_killed_ends() -> None:
    script = (
        "import os, signal\nfrom kiosk.demo.pcscd import PrivatePcscd\nit = PrivatePcscd()\nit.start()\n"
        "print(it.pid, it.environment['PCSCLITE_CSOCK_NAME'], flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    owner = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, check=False)
    process, place = owner.stdout.split()
    shutil.rmtree(Path(place).parent)

    assert owner.returncode == -signal.SIGKILL
    assert ends(int(process))


def test_stopping_twice_is_harmless() -> None:
    daemon = PrivatePcscd()
    daemon.start()
    daemon.stop()
    daemon.stop()


def test_a_crashed_pcscd_starts_again_at_the_same_place() -> None:
    with PrivatePcscd() as daemon:
        place = socket_of(daemon)
        daemon.kill()
        daemon.start()

        assert socket_of(daemon) == place
        assert place.is_socket()


def test_a_missing_program_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pcscd_module, "_SEARCH_PATH", os.devnull)

    with pytest.raises(PcscdError, match="pcscd is missing: install the Debian package pcscd"):
        PrivatePcscd().start()


def test_a_missing_driver_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pcscd_module, "_DRIVER", tmp_path / "libifdvpcd.so")

    with pytest.raises(PcscdError, match="vsmartcard-vpcd"):
        PrivatePcscd().start()


def test_a_reader_that_cannot_be_reached_is_told_with_what_was_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ClosedNetwork, "door", tmp_path / "no-door.py")
    daemon = PrivatePcscd()

    with pytest.raises(PcscdError, match=r"did not open its readers; it said: .*no-door\.py"):
        daemon.start()
    daemon.stop()


def test_a_card_lies_in_the_one_reader_that_it_was_laid_into(pcscd: PrivatePcscd, box: CardBox) -> None:
    pcscd.stop()
    pcscd.start(with_second_reader=True)
    with (
        watching(PcscMonitor(f"{READER_NAME} 00 00")) as first,
        watching(PcscMonitor(f"{SECOND_READER_NAME} 00 00")) as second,
    ):
        first.wait_for(CardPresence.EMPTY)
        second.wait_for(CardPresence.EMPTY)
        VpcdSlot(pcscd.connect, PORT).lay(box.card("mihon-1"))
        first.wait_for(CardPresence.CARD_PRESENT)
        assert second.seen == (CardPresence.EMPTY,)

        VpcdSlot(pcscd.connect, SECOND_READER_PORT).lay(box.card("mihon-2"))
        second.wait_for(CardPresence.CARD_PRESENT)
        assert first.seen[-1] is CardPresence.CARD_PRESENT
