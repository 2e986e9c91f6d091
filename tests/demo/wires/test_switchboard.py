"""Wires carry what is sent; cut, they carry nothing; slow, they carry it later."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime

import pytest

from kiosk.demo.wires.switchboard import Line, Switchboard, open_switchboard
from kiosk.demo.wires.wire import Direction, WireState
from kiosk.runtime.clock import JAPAN, SteppedClock

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=JAPAN)
PATIENCE = 30.0


@pytest.fixture
def board() -> Iterator[Switchboard]:
    with open_switchboard(SteppedClock(NOON)) as board:
        yield board


@pytest.fixture
def echo() -> Iterator[int]:
    """The port of a server that sends back what it gets."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        yield listener.getsockname()[1]


def serve(listener: socket.socket) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with closing(connection):
            while data := connection.recv(1024):
                connection.sendall(data)


def connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), PATIENCE)


def said_back(connection: socket.socket, words: bytes) -> bytes:
    connection.sendall(words)
    return connection.recv(1024)


def is_dropped(connection: socket.socket) -> bool:
    """Whether nothing comes any more, but the end."""
    try:
        return connection.recv(1024) == b""
    except ConnectionError:
        return True


def test_what_is_sent_arrives_and_is_counted_but_not_kept(board: Switchboard, echo: int) -> None:
    with connect(board.lay(Line.CENTER, echo)) as client:
        assert said_back(client, b"twelve bytes") == b"twelve bytes"
    there, back = board.pieces
    assert (there.line, there.at, there.direction, there.size) == (
        Line.CENTER,
        NOON,
        Direction.TO_SERVER,
        12,
    )
    assert (back.direction, back.size) == (Direction.TO_CLIENT, 12)


def test_a_cut_wire_ends_what_is_connected_and_lets_nobody_in(board: Switchboard, echo: int) -> None:
    port = board.lay(Line.PRINTER, echo)
    with connect(port) as client:
        assert said_back(client, b"before") == b"before"
        board.set_state(Line.PRINTER, WireState.CUT)
        assert is_dropped(client)
    with connect(port) as late:
        assert is_dropped(late)


def test_a_mended_wire_carries_again(board: Switchboard, echo: int) -> None:
    port = board.lay(Line.PROVIDER, echo)
    board.set_state(Line.PROVIDER, WireState.CUT)
    board.set_state(Line.PROVIDER, WireState.WHOLE)
    with connect(port) as client:
        assert said_back(client, b"again") == b"again"


def test_work_on_one_line_leaves_the_others_alone(board: Switchboard, echo: int) -> None:
    whole = board.lay(Line.MUNICIPALITY, echo)
    board.lay(Line.CENTER, echo)
    board.set_state(Line.CENTER, WireState.CUT)
    assert board.state_of(Line.MUNICIPALITY) is WireState.WHOLE
    with connect(whole) as client:
        assert said_back(client, b"still") == b"still"


def test_a_slow_wire_loses_nothing(board: Switchboard, echo: int) -> None:
    port = board.lay(Line.CENTER, echo)
    board.set_state(Line.CENTER, WireState.SLOW)
    with connect(port) as client:
        assert said_back(client, b"late") == b"late"


def test_a_server_that_is_off_looks_as_it_does_without_a_wire(board: Switchboard) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with connect(board.lay(Line.CENTER, port)) as client:
        assert is_dropped(client)
