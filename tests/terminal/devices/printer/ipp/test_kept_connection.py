"""Questions share a connection while the printer leaves it open; a document never does (docs/adr/0165)."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from kiosk.demo.printer.identity import PrinterIdentity, make_identity
from kiosk.terminal.devices.printer.ipp.errors import AnswerLostError, NotTrustedError, UnreachableError
from kiosk.terminal.devices.printer.ipp.transport import HttpTransport
from kiosk.terminal.devices.printer.ipp.trust import PinnedTrust
from kiosk.terminal.devices.printer.settings import Endpoint, Patience

_PATIENCE = Patience(30.0, 30.0)
_DOCUMENT = memoryview(b"document" * 1000)
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nanswer"
_LAST_ANSWER = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 6\r\n\r\nanswer"

Wrap = Callable[[int, socket.socket], socket.socket]


class ScriptedConnections:
    """Answers the n-th connection as the n-th script says, one part a request, then closes it."""

    def __init__(self, scripts: Sequence[Sequence[bytes]], wrap: Wrap) -> None:
        self.bodies: list[list[bytes]] = [[] for _ in scripts]
        """What came over each connection."""
        self._wrap = wrap
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(_PATIENCE.total)
        self._thread = threading.Thread(target=self._serve, args=(scripts,))
        self._thread.start()

    def transport(self, scheme: str = "ipp", trust: PinnedTrust | None = None) -> HttpTransport:
        port = self._listener.getsockname()[1]
        return HttpTransport(Endpoint.parse(f"{scheme}://127.0.0.1:{port}/ipp/print"), trust)

    def close(self) -> None:
        """After the last script; whoever connects then finds nobody."""
        self._thread.join()
        self._listener.close()

    def _serve(self, scripts: Sequence[Sequence[bytes]]) -> None:
        for number, script in enumerate(scripts):
            bare, _ = self._listener.accept()
            try:
                connection = self._wrap(number, bare)
            except OSError:
                bare.close()
                continue
            with connection, connection.makefile("rb") as stream, suppress(OSError):
                for answer in script:
                    body = _body(stream.readline, stream.read)
                    if not body:
                        break
                    self.bodies[number].append(body)
                    connection.sendall(answer)
        self._listener.close()


def _body(readline: Callable[[], bytes], read: Callable[[int], bytes]) -> bytes:
    length = 0
    while (line := readline()) not in {b"\r\n", b""}:
        name, _, value = line.partition(b":")
        length = int(value) if name.lower() == b"content-length" else length
    return read(length)


def _plain(_: int, connection: socket.socket) -> socket.socket:
    return connection


def _shown_by(identity: PrinterIdentity) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(identity.certificate, identity.private_key)
    return context


@contextmanager
def _printer(*scripts: Sequence[bytes], wrap: Wrap = _plain) -> Iterator[ScriptedConnections]:
    with closing(ScriptedConnections(scripts, wrap)) as printer:
        yield printer


def test_questions_share_a_connection() -> None:
    with _printer([_ANSWER, _ANSWER]) as printer:
        transport = printer.transport()
        with transport.kept_open():
            assert transport.post(b"first", None, _PATIENCE) == b"answer"
            assert transport.post(b"second", None, _PATIENCE) == b"answer"
    assert printer.bodies == [[b"first", b"second"]]


def test_outside_a_conversation_each_has_its_own() -> None:
    with _printer([_ANSWER], [_ANSWER]) as printer:
        transport = printer.transport()
        with transport.kept_open():
            transport.post(b"first", None, _PATIENCE)
        transport.post(b"second", None, _PATIENCE)
    assert printer.bodies == [[b"first"], [b"second"]]


def test_a_document_has_a_connection_of_its_own_which_questions_then_share() -> None:
    """The one before is closed first: some printers serve one at a time."""
    with _printer([_ANSWER], [_ANSWER, _ANSWER]) as printer:
        transport = printer.transport()
        with transport.kept_open():
            transport.post(b"question", None, _PATIENCE)
            transport.post(b"job ", _DOCUMENT, _PATIENCE)
            transport.post(b"poll", None, _PATIENCE)
    assert printer.bodies == [[b"question"], [b"job " + bytes(_DOCUMENT), b"poll"]]


def test_a_question_on_a_connection_that_the_printer_has_closed_is_asked_again() -> None:
    with _printer([_ANSWER], [_ANSWER]) as printer:
        transport = printer.transport()
        with transport.kept_open():
            transport.post(b"first", None, _PATIENCE)
            assert transport.post(b"second", None, _PATIENCE) == b"answer"
    assert printer.bodies == [[b"first"], [b"second"]]


def test_a_question_that_is_not_answered_either_time_is_lost() -> None:
    with _printer([_ANSWER], [b""]) as printer:
        transport = printer.transport()
        with transport.kept_open():
            transport.post(b"first", None, _PATIENCE)
            with pytest.raises(AnswerLostError):
                transport.post(b"second", None, _PATIENCE)
    assert printer.bodies == [[b"first"], [b"second"]]


def test_a_printer_that_has_gone_meanwhile_is_unreachable() -> None:
    with _printer([_ANSWER]) as printer:
        transport = printer.transport()
        with transport.kept_open():
            transport.post(b"first", None, _PATIENCE)
            with pytest.raises(UnreachableError):
                transport.post(b"second", None, _PATIENCE)


def test_a_document_without_an_answer_is_lost_and_not_sent_again() -> None:
    with _printer([_ANSWER], [b""], [_ANSWER]) as printer:
        transport = printer.transport()
        with transport.kept_open():
            transport.post(b"question", None, _PATIENCE)
            with pytest.raises(AnswerLostError):
                transport.post(b"job ", _DOCUMENT, _PATIENCE)
            transport.post(b"search", None, _PATIENCE)
    assert printer.bodies == [[b"question"], [b"job " + bytes(_DOCUMENT)], [b"search"]]


def test_a_connection_that_the_printer_calls_its_last_is_not_used_again() -> None:
    with _printer([_LAST_ANSWER, _ANSWER], [_ANSWER]) as printer:
        transport = printer.transport()
        with transport.kept_open():
            transport.post(b"first", None, _PATIENCE)
            assert transport.post(b"second", None, _PATIENCE) == b"answer"
    assert printer.bodies == [[b"first"], [b"second"]]


def test_whoever_takes_over_the_address_meanwhile_is_not_asked_again(tmp_path: Path) -> None:
    """The pin is checked for every connection: what was learned of the first one ends with it."""
    identities = []
    for name in ("ours", "another"):
        (tmp_path / name).mkdir()
        identities.append(make_identity(tmp_path / name))
    contexts = [_shown_by(identity) for identity in identities]
    trust = PinnedTrust(identities[0].certificate)

    def wrap(number: int, connection: socket.socket) -> socket.socket:
        return contexts[number].wrap_socket(connection, server_side=True)

    with _printer([_ANSWER], [_ANSWER], wrap=wrap) as printer:
        transport = printer.transport("ipps", trust)
        with transport.kept_open():
            assert transport.post(b"first", None, _PATIENCE) == b"answer"
            with pytest.raises(NotTrustedError):
                transport.post(b"second", None, _PATIENCE)
    assert printer.bodies == [[b"first"], []]


def test_a_question_is_not_asked_again_once_its_time_is_over() -> None:
    """Silence on a kept connection until the alarm cuts it: there is no time left for another one."""
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    transport = HttpTransport(Endpoint.parse(f"ipp://127.0.0.1:{port}/ipp/print"), None)
    accepted: list[socket.socket] = []

    def answer_once() -> None:
        connection, _ = listener.accept()
        accepted.append(connection)
        with connection.makefile("rb") as stream:
            _body(stream.readline, stream.read)
            connection.sendall(_ANSWER)

    printer = threading.Thread(target=answer_once)
    printer.start()
    with listener, transport.kept_open():
        transport.post(b"first", None, _PATIENCE)
        printer.join()
        with pytest.raises(AnswerLostError):
            transport.post(b"second", None, Patience(wait=30.0, total=0.3))
        listener.settimeout(0.0)
        with pytest.raises(BlockingIOError):
            listener.accept()
    accepted[0].close()
