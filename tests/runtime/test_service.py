import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.runtime.service import ServiceManager, SignsOfLife

WORDS: dict[str, Callable[[ServiceManager], None]] = {
    "READY=1": ServiceManager.ready,
    "WATCHDOG=1": ServiceManager.watchdog,
    "STOPPING=1": ServiceManager.stopping,
}


@pytest.mark.parametrize("word", WORDS)
def test_each_state_is_one_datagram(tmp_path: Path, word: str) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        WORDS[word](ServiceManager(str(tmp_path / "notify")))
        assert systemd.recv(100).decode() == word


def test_the_process_under_the_compositor_says_that_it_is_the_service(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        ServiceManager(str(tmp_path / "notify")).become_main()
        assert systemd.recv(100) == f"MAINPID={os.getpid()}".encode()


def test_an_abstract_address_begins_with_an_at_sign() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind("")  # the kernel chooses an abstract name
        name = systemd.getsockname()
        assert name[:1] == b"\0"
        ServiceManager("@" + name[1:].decode()).ready()
        assert systemd.recv(100) == b"READY=1"


def test_the_manager_of_the_environment_is_not_handed_on_to_children(tmp_path: Path) -> None:
    environment = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "HOME": "/root"}
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        ServiceManager.of(environment).ready()
        assert systemd.recv(100) == b"READY=1"
    assert environment == {"HOME": "/root"}


def test_without_a_manager_everything_is_silent() -> None:
    ServiceManager.of({}).ready()


def test_a_manager_that_is_gone_does_not_stop_the_service(tmp_path: Path) -> None:
    ServiceManager(str(tmp_path / "nobody")).watchdog()


def test_the_first_sign_of_life_says_ready_and_each_other_feeds_the_watchdog(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        life = SignsOfLife(ServiceManager(str(tmp_path / "notify")))
        for _ in range(3):
            life.give()
        assert [systemd.recv(100) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
