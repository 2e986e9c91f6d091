"""The HTTP under IPP, against a server that says exactly what it is told."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kiosk.terminal.devices.printer.ipp.errors import AnswerLostError, HttpRefusedError, UnreachableError
from kiosk.terminal.devices.printer.ipp.transport import HttpTransport
from kiosk.terminal.devices.printer.settings import Endpoint, Patience

_PATIENCE = Patience(30.0, 30.0)
_MESSAGE = b"message"
_DOCUMENT = b"document" * 1000


class ScriptedServer:
    """Answers one connection with `answer` after reading the request, or at once if it is `rude`."""

    def __init__(self, answer: bytes, *, rude: bool = False) -> None:
        self._answer = answer
        self._rude = rude
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        self.head = b""
        self.body = b""

    @property
    def transport(self) -> HttpTransport:
        port = self._listener.getsockname()[1]
        return HttpTransport(Endpoint.parse(f"ipp://127.0.0.1:{port}/ipp/print"), trust=None)

    def close(self) -> None:
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection, connection.makefile("rb") as stream:
            while (line := stream.readline()) not in {b"\r\n", b""}:
                self.head += line
            if not self._rude:
                length = next(
                    int(line.split(b":")[1])
                    for line in self.head.splitlines()
                    if line.lower().startswith(b"content-length")
                )
                self.body = stream.read(length)
            connection.sendall(self._answer)


@contextmanager
def _server(answer: bytes, *, rude: bool = False) -> Iterator[ScriptedServer]:
    server = ScriptedServer(answer, rude=rude)
    try:
        yield server
    finally:
        server.close()


def _http(body: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def test_message_and_document_arrive_as_one_body_of_known_length() -> None:
    with _server(_http(b"answer")) as server:
        assert server.transport.post(_MESSAGE, memoryview(_DOCUMENT), _PATIENCE) == b"answer"
    assert server.body == _MESSAGE + _DOCUMENT
    assert server.head.startswith(b"POST /ipp/print HTTP/1.1\r\n")
    assert b"Content-Type: application/ipp\r\n" in server.head
    assert b"chunked" not in server.head


def test_a_message_goes_alone_where_there_is_no_document() -> None:
    with _server(_http(b"answer")) as server:
        assert server.transport.post(_MESSAGE, None, _PATIENCE) == b"answer"
    assert server.body == _MESSAGE


def test_a_proxy_in_the_environment_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with _server(_http(b"answer")) as server:
        assert server.transport.post(_MESSAGE, None, _PATIENCE) == b"answer"


def test_another_http_status_means_that_ipp_never_saw_the_request() -> None:
    with (
        _server(_http(b"", "404 Not Found")) as server,
        pytest.raises(HttpRefusedError) as refused,
    ):
        server.transport.post(_MESSAGE, None, _PATIENCE)
    assert refused.value.status == 404


@pytest.mark.parametrize("status", ["500 Internal Server Error", "502 Bad Gateway", "503 Busy"])
def test_a_server_that_failed_after_everything_was_sent_may_have_passed_it_on(status: str) -> None:
    with _server(_http(b"", status)) as server, pytest.raises(AnswerLostError) as lost:
        server.transport.post(_MESSAGE, memoryview(_DOCUMENT), _PATIENCE)
    assert lost.value.all_sent


def test_a_server_that_failed_in_the_middle_has_not_got_the_document() -> None:
    endless = memoryview(bytes(64 << 20))
    with (
        _server(_http(b"", "503 Busy"), rude=True) as server,
        pytest.raises(AnswerLostError) as lost,
    ):
        server.transport.post(_MESSAGE, endless, _PATIENCE)
    assert not lost.value.all_sent


def test_a_redirection_is_not_followed() -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n"
    with _server(answer) as server, pytest.raises(HttpRefusedError):
        server.transport.post(_MESSAGE, None, _PATIENCE)


@pytest.mark.parametrize(
    "answer",
    [b"", b"SSH-2.0-printer\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort"],
    ids=["none", "no HTTP", "broken off"],
)
def test_an_answer_that_does_not_come_whole_is_lost_after_everything_was_sent(answer: bytes) -> None:
    with _server(answer) as server, pytest.raises(AnswerLostError) as lost:
        server.transport.post(_MESSAGE, memoryview(_DOCUMENT), _PATIENCE)
    assert lost.value.all_sent


def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    with _server(_http(b"x" * ((1 << 20) + 1))) as server, pytest.raises(AnswerLostError):
        server.transport.post(_MESSAGE, None, _PATIENCE)


def test_a_refusal_in_the_middle_of_a_long_document_is_still_read() -> None:
    endless = memoryview(bytes(64 << 20))
    with (
        _server(_http(b"", "413 Content Too Large"), rude=True) as server,
        pytest.raises(HttpRefusedError) as refused,
    ):
        server.transport.post(_MESSAGE, endless, _PATIENCE)
    assert refused.value.status == 413


def test_a_port_where_nobody_listens_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    transport = HttpTransport(Endpoint.parse(f"ipp://127.0.0.1:{port}/ipp/print"), trust=None)
    with pytest.raises(UnreachableError):
        transport.post(_MESSAGE, None, _PATIENCE)


class TricklingServer:
    """Says one byte after the other, never long silent and never done, until its line is cut."""

    def __init__(self, opening: bytes) -> None:
        self._opening = opening
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._pause = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    @property
    def transport(self) -> HttpTransport:
        port = self._listener.getsockname()[1]
        return HttpTransport(Endpoint.parse(f"ipp://127.0.0.1:{port}/ipp/print"), trust=None)

    def close(self) -> None:
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection, contextlib.suppress(OSError):
            connection.sendall(self._opening)
            while True:
                connection.sendall(b"x")
                self._pause.wait(0.01)


@pytest.mark.parametrize(
    "opening",
    [b"", b"HTTP/1.1 200 OK\r\nX-Endless: ", b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"],
    ids=["status", "header", "body"],
)
def test_a_printer_that_trickles_is_cut_off_when_its_time_is_over(opening: bytes) -> None:
    server = TricklingServer(opening)
    with pytest.raises(AnswerLostError):
        server.transport.post(_MESSAGE, None, Patience(wait=30.0, total=0.3))
    server.close()
