import os
import socket
from pathlib import Path

import pytest

from kiosk.demo import pcscd as pcscd_module
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.pcscd import READER_NAME, SECOND_READER_NAME, PcscdError, PrivatePcscd
from kiosk.terminal.devices.card.monitor import PcscMonitor
from kiosk.terminal.ports import CardPresence
from tests.demo.card.benches import watching
from tests.demo.card.card_fixtures import box, pcscd

__all__ = ["box", "pcscd"]


def socket_of(daemon: PrivatePcscd) -> Path:
    return Path(daemon.environment["PCSCLITE_CSOCK_NAME"])


def test_a_started_pcscd_can_be_reached_by_clients_and_cards() -> None:
    with PrivatePcscd() as daemon:
        assert socket_of(daemon).is_socket()
        with socket.create_connection(("127.0.0.1", daemon.port)):
            pass


def test_a_stopped_pcscd_leaves_nothing() -> None:
    with PrivatePcscd() as daemon:
        port = daemon.port

    assert not socket_of(daemon).parent.exists()
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", port))


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


def test_a_port_that_was_taken_meanwhile_is_given_up_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as other:
        other.bind(("", 0))
        other.listen()
        taken = other.getsockname()[1]
        free = pcscd_module._free_port_pair
        offers = iter([taken])
        monkeypatch.setattr(pcscd_module, "_free_port_pair", lambda: next(offers, None) or free())

        with PrivatePcscd() as daemon:
            assert daemon.port != taken


def test_a_card_lies_in_the_one_reader_that_it_was_laid_into(pcscd: PrivatePcscd, box: CardBox) -> None:
    pcscd.stop()
    pcscd.start(with_second_reader=True)
    with (
        watching(PcscMonitor(f"{READER_NAME} 00 00")) as first,
        watching(PcscMonitor(f"{SECOND_READER_NAME} 00 00")) as second,
    ):
        first.wait_for(CardPresence.EMPTY)
        second.wait_for(CardPresence.EMPTY)
        VpcdSlot(pcscd.port).lay(box.card("mihon-1"))
        first.wait_for(CardPresence.CARD_PRESENT)
        assert second.seen == (CardPresence.EMPTY,)

        VpcdSlot(pcscd.second_port).lay(box.card("mihon-2"))
        second.wait_for(CardPresence.CARD_PRESENT)
        assert first.seen[-1] is CardPresence.CARD_PRESENT
