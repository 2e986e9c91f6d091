import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.terminal.lifeline.child_end import Lifeline, Unsupervised, open_lifeline
from kiosk.terminal.lifeline.messages import (
    Begin,
    Ended,
    FirstFrame,
    Forward,
    Heartbeat,
    Order,
    Ready,
    Retire,
    Stop,
)
from kiosk.terminal.lifeline.wire import decode_word, encode

PATIENCE = 20.0


@pytest.fixture
def supervisor() -> Iterator[tuple[socket.socket, Lifeline]]:
    ours, theirs = socket.socketpair()
    with ours, closing(open_lifeline(theirs.detach())) as lifeline:
        yield ours, lifeline


class Ear:
    """What was heard, until Stop."""

    def __init__(self, lifeline: Lifeline) -> None:
        self.heard: list[Order] = []
        self._stopped = threading.Event()
        lifeline.listen(self._hear)

    def until_stop(self) -> list[Order]:
        assert self._stopped.wait(PATIENCE)
        return self.heard

    def _hear(self, order: Order) -> None:
        self.heard.append(order)
        if order == Stop():
            self._stopped.set()


def test_the_supervisor_hears_what_is_said(supervisor: tuple[socket.socket, Lifeline]) -> None:
    ours, lifeline = supervisor
    lifeline.say(Heartbeat())
    assert decode_word(ours.recv(100)) == Heartbeat()


def test_orders_are_heard_in_their_turn_up_to_stop(supervisor: tuple[socket.socket, Lifeline]) -> None:
    ours, lifeline = supervisor
    orders: list[Order] = [Forward(None), Begin(), Retire(), Stop(), Begin()]
    ours.sendall(b"".join(encode(order) for order in orders))
    assert Ear(lifeline).until_stop() == orders[:4]


@pytest.mark.parametrize("last_words", [b"", b"nonsense\n", encode(Heartbeat())])
def test_a_supervisor_that_is_gone_or_talks_nonsense_means_stop(
    supervisor: tuple[socket.socket, Lifeline], last_words: bytes
) -> None:
    ours, lifeline = supervisor
    ours.sendall(last_words)
    ours.shutdown(socket.SHUT_RDWR)
    assert Ear(lifeline).until_stop() == [Stop()]


def test_speaking_to_a_supervisor_that_is_gone_is_harmless(
    supervisor: tuple[socket.socket, Lifeline],
) -> None:
    ours, lifeline = supervisor
    ours.close()
    lifeline.say(Heartbeat())
    lifeline.say(Heartbeat())


def test_a_session_started_by_hand_comes_forward_at_once_and_goes_after_its_visit() -> None:
    lifeline = open_lifeline(None)
    assert isinstance(lifeline, Unsupervised)
    lifeline.say(Heartbeat())
    ear = Ear(lifeline)
    for word in (Ready(), FirstFrame(), Heartbeat()):
        lifeline.say(word)
    assert ear.heard == [Forward(None), Begin()]
    lifeline.say(Ended(None))
    assert ear.heard == [Forward(None), Begin(), Stop()]


def test_a_descriptor_that_is_no_socket_is_refused() -> None:
    with pytest.raises(OSError, match="Bad file descriptor"):
        open_lifeline(1_000_000)
