import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.terminal.lifeline.child_end import Lifeline, Unsupervised, open_lifeline
from kiosk.terminal.lifeline.messages import Heartbeat, Stop, decode, encode

PATIENCE = 20.0


@pytest.fixture
def supervisor() -> Iterator[tuple[socket.socket, Lifeline]]:
    ours, theirs = socket.socketpair()
    with ours, closing(open_lifeline(theirs.detach())) as lifeline:
        yield ours, lifeline


def stop_of(lifeline: Lifeline) -> threading.Event:
    stopped = threading.Event()
    lifeline.on_stop(stopped.set)
    return stopped


def test_the_supervisor_hears_what_is_said(supervisor: tuple[socket.socket, Lifeline]) -> None:
    ours, lifeline = supervisor
    lifeline.say(Heartbeat())
    assert decode(ours.recv(100)) == Heartbeat()


def test_stop_is_heard(supervisor: tuple[socket.socket, Lifeline]) -> None:
    ours, lifeline = supervisor
    stopped = stop_of(lifeline)
    ours.sendall(encode(Stop()))
    assert stopped.wait(PATIENCE)


def test_other_words_do_not_stop(supervisor: tuple[socket.socket, Lifeline]) -> None:
    ours, lifeline = supervisor
    heard: list[int] = []
    done = threading.Event()

    def note() -> None:
        heard.append(ours.fileno())
        done.set()

    ours.sendall(encode(Heartbeat()) * 3)
    lifeline.on_stop(note)
    ours.sendall(encode(Stop()) * 2)
    assert done.wait(PATIENCE)
    assert len(heard) == 1


@pytest.mark.parametrize("last_words", [b"", b"nonsense\n"])
def test_a_supervisor_that_is_gone_or_talks_nonsense_means_stop(
    supervisor: tuple[socket.socket, Lifeline], last_words: bytes
) -> None:
    ours, lifeline = supervisor
    stopped = stop_of(lifeline)
    ours.sendall(last_words)
    ours.shutdown(socket.SHUT_RDWR)
    assert stopped.wait(PATIENCE)


def test_speaking_to_a_supervisor_that_is_gone_is_harmless(
    supervisor: tuple[socket.socket, Lifeline],
) -> None:
    ours, lifeline = supervisor
    ours.close()
    lifeline.say(Heartbeat())
    lifeline.say(Heartbeat())


def test_a_process_started_by_hand_has_nobody_to_hear() -> None:
    lifeline = open_lifeline(None)
    assert isinstance(lifeline, Unsupervised)
    lifeline.say(Heartbeat())
    assert not stop_of(lifeline).is_set()


def test_a_descriptor_that_is_no_socket_is_refused() -> None:
    with pytest.raises(OSError, match="Bad file descriptor"):
        open_lifeline(1_000_000)
