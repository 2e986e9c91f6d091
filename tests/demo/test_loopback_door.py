"""The door of the closed network ends nobody but the daemon that it was started by."""

import os
import signal
import socket
import sys
from collections.abc import Callable

import pytest

from kiosk.demo import loopback_door

Kill = tuple[int, int]


@pytest.fixture
def killed(monkeypatch: pytest.MonkeyPatch) -> list[Kill]:
    told: list[Kill] = []
    monkeypatch.setattr(os, "kill", lambda process, how: told.append((process, how)))
    monkeypatch.setattr(signal, "signal", lambda _number, _handler: None)
    monkeypatch.setattr(loopback_door, "switch_loopback_on", lambda: None)
    return told


@pytest.fixture
def serve_to_the_end(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    def serve(daemon: int) -> None:
        outside, inside = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        outside.shutdown(socket.SHUT_WR)
        monkeypatch.setattr(sys, "argv", ["loopback_door.py", str(daemon)])
        monkeypatch.setattr(loopback_door, "STANDARD_INPUT", inside.detach())
        loopback_door.main()
        outside.close()

    return serve


def test_the_daemon_that_is_still_the_parent_is_ended(
    killed: list[Kill], serve_to_the_end: Callable[[int], None]
) -> None:
    serve_to_the_end(os.getppid())

    assert killed == [(os.getppid(), signal.SIGTERM)]


def test_whoever_adopted_the_door_is_left_alone(
    killed: list[Kill], serve_to_the_end: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "getppid", lambda: 1)

    serve_to_the_end(4711)

    assert killed == []
