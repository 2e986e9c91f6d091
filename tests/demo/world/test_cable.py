"""A cable with a hand on it: what is sent arrives, what comes back may get lost or come late."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.demo.pki.transport import TransportCa
from kiosk.demo.world.cable import Cable
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.runtime.tls.client import PeerClient, PeerUnreachable
from kiosk.runtime.tls.server import PeerServer
from kiosk.runtime.wire_app import Address, Gate, create_wire_app


@dataclass
class Center:
    """Answers every message with itself, and counts them."""

    received: list[bytes] = field(default_factory=list)
    has_answered: threading.Event = field(default_factory=threading.Event)

    def echo(self, body: bytes, _peer: bytes) -> bytes:
        self.received.append(body)
        self.has_answered.set()
        return body


@pytest.fixture
def center() -> Center:
    return Center()


@pytest.fixture
def cable(center: Center, tmp_path: Path) -> Iterator[Cable]:
    authority = TransportCa(tmp_path, SystemClock().now())
    gate: Gate[bytes] = Gate(lambda thumbprint: thumbprint, lambda _step, _error: b"")
    log = EventLog("center", SystemClock())
    server = PeerServer(
        create_wire_app([Address("/echo", 100, center.echo)], gate, log), authority.issue("center")
    )
    server.start()
    cable = Cable(PeerClient(f"https://127.0.0.1:{server.port}", authority.issue("terminal")), SystemClock())
    yield cable
    cable.close()
    server.stop()


def ask(cable: Cable, body: bytes = b"hello") -> bytes:
    return cable.post("/echo", body, timeout=10, limit=100)


def test_messages_pass_in_both_directions(cable: Cable) -> None:
    assert ask(cable) == b"hello"


def test_the_line_is_cut_when_a_message_is_about_to_leave(cable: Cable, center: Center) -> None:
    cable.cut_before("/relay")
    ask(cable)
    with pytest.raises(PeerUnreachable):
        cable.post("/relay", b"sealed", timeout=10, limit=100)
    with pytest.raises(PeerUnreachable):
        ask(cable)
    assert center.received == [b"hello"]


def test_one_answer_is_lost_though_the_message_arrived(cable: Cable, center: Center) -> None:
    cable.lose_next_answer()
    with pytest.raises(PeerUnreachable, match="lost on the way"):
        ask(cable, b"first")
    assert ask(cable, b"second") == b"second"
    assert center.received == [b"first", b"second"]


def test_a_held_answer_comes_when_its_time_is_over(cable: Cable) -> None:
    cable.hold_next_answer(0.01)
    assert ask(cable) == b"hello"


def test_closing_lets_go_of_a_held_answer(cable: Cable, center: Center) -> None:
    answers: list[bytes] = []
    cable.hold_next_answer(1000)
    asking = threading.Thread(target=lambda: answers.append(ask(cable)))
    asking.start()
    assert center.has_answered.wait(20)
    cable.close()
    asking.join(20)
    assert answers == [b"hello"]


def test_over_a_cut_cable_nothing_arrives(center: Center, cable: Cable) -> None:
    cable.cut()
    with pytest.raises(PeerUnreachable):
        ask(cable, b"a word")
    assert center.received == []


def test_every_answer_is_lost_once_all_are_to_be(center: Center, cable: Cable) -> None:
    cable.lose_every_answer()
    for word in (b"one", b"two"):
        with pytest.raises(PeerUnreachable):
            ask(cable, word)
    assert center.received == [b"one", b"two"]


def test_an_answer_can_come_a_second_time_in_place_of_the_next(cable: Cable) -> None:
    cable.repeat_next_answer()
    assert [ask(cable, word) for word in (b"one", b"two", b"three")] == [b"one", b"one", b"three"]
