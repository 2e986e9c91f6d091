import os
import socket
from pathlib import Path

import pytest

from kiosk.demo import pcscd
from kiosk.demo.pcscd import PcscdError, PrivatePcscd


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
    monkeypatch.setattr(pcscd, "_SEARCH_PATH", os.devnull)

    with pytest.raises(PcscdError, match="pcscd is missing: install the Debian package pcscd"):
        PrivatePcscd().start()


def test_a_missing_driver_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pcscd, "_DRIVER", tmp_path / "libifdvpcd.so")

    with pytest.raises(PcscdError, match="vsmartcard-vpcd"):
        PrivatePcscd().start()


def test_a_port_that_was_taken_meanwhile_is_given_up_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as other:
        other.bind(("", 0))
        other.listen()
        taken = other.getsockname()[1]
        free = pcscd._free_port_pair
        offers = iter([taken])
        monkeypatch.setattr(pcscd, "_free_port_pair", lambda: next(offers, None) or free())

        with PrivatePcscd() as daemon:
            assert daemon.port != taken
