"""A peer that answers badly is an unreachable peer; nothing else is raised."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.tls.client import PeerClient, PeerUnreachable

Answer = Callable[[socket.socket], None]


@contextmanager
def peer(ca: TransportCa, answer: Answer) -> Iterator[PeerClient]:
    """A TLS server that reads one request and lets `answer` write what it likes."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            plain, _ = listening.accept()
            with ca.issue("peer").server_context().wrap_socket(plain, server_side=True) as connection:
                connection.recv(4096)
                answer(connection)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        client = PeerClient(f"https://127.0.0.1:{listening.getsockname()[1]}", ca.issue("client"))
        try:
            yield client
        finally:
            client.close()
            thread.join()


def test_an_answer_that_breaks_off_is_no_answer(transport_ca: TransportCa) -> None:
    def breaks_off(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nten bytes.")

    with peer(transport_ca, breaks_off) as client, pytest.raises(PeerUnreachable, match="did not answer"):
        client.post("/x", b"", timeout=5, limit=1000)


def test_an_answer_that_stops_in_the_middle_is_given_up(transport_ca: TransportCa) -> None:
    given_up = threading.Event()

    def stops(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nten bytes.")
        given_up.wait(10)

    with peer(transport_ca, stops) as client:
        with pytest.raises(PeerUnreachable, match="did not answer"):
            client.post("/x", b"", timeout=0.2, limit=1000)
        given_up.set()


def test_an_answer_that_trickles_is_given_up_though_it_never_stands_still(transport_ca: TransportCa) -> None:
    given_up = threading.Event()

    def trickles(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
        while not given_up.wait(0.05):
            try:
                connection.sendall(b".")
            except OSError:
                return

    with peer(transport_ca, trickles) as client:
        with pytest.raises(PeerUnreachable, match="TimeoutError"):
            client.post("/x", b"", timeout=0.5, limit=1000)
        given_up.set()


def test_an_answer_without_a_length_is_read_to_its_end(transport_ca: TransportCa) -> None:
    def closes(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nwhole")

    with peer(transport_ca, closes) as client:
        assert client.post("/x", b"", timeout=5, limit=1000) == b"whole"


def test_what_is_no_http_is_no_answer(transport_ca: TransportCa) -> None:
    with (
        peer(transport_ca, lambda connection: connection.sendall(b"220 hello\r\n")) as client,
        pytest.raises(PeerUnreachable, match="did not answer"),
    ):
        client.post("/x", b"", timeout=5, limit=1000)


def test_nobody_there_is_no_answer(transport_ca: TransportCa) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    client = PeerClient(f"https://127.0.0.1:{port}", transport_ca.issue("client"))
    with pytest.raises(PeerUnreachable, match="did not answer"):
        client.post("/x", b"", timeout=5, limit=1000)
    client.close()
