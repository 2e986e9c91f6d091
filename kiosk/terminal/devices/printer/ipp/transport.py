"""One HTTP request to the printer: the document goes from its buffer to the socket (RFC 8010, section 4).

The document is sent as a memoryview after the message: joined in one bytes object, short documents
left copies in the heap (docs/reference/printing.md, section 6).
"""

import contextlib
import http.client
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.terminal.devices.printer.ipp.trust import PinnedTrust
from kiosk.terminal.devices.printer.settings import Endpoint, Patience

_MAX_ANSWER = 1 << 20
"""Bytes of the longest answer that is read; printers send some tens of kilobytes."""


class TransportError(Exception):
    """The printer gave no usable answer."""


class UnreachableError(TransportError):
    """No connection: nothing was sent."""


class NotTrustedError(TransportError):
    """The printer did not show the pinned certificate: nothing was sent."""


class AnswerLostError(TransportError):
    """The connection broke after sending had begun.

    `all_sent` says whether every byte of the request had been handed to the network.
    """

    def __init__(self, *, all_sent: bool) -> None:
        super().__init__("the printer's answer was lost")
        self.all_sent = all_sent


class HttpRefusedError(TransportError):
    """The printer answered with an HTTP status below 500 other than 200: IPP never saw the request."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the printer answered HTTP {status}")
        self.status = status


class IppRefusedError(TransportError):
    """The printer answered a question with an IPP status that is no success: it told nothing."""

    def __init__(self, code: int) -> None:
        super().__init__(f"the printer answered IPP status 0x{code:04x}")
        self.code = code


class HttpTransport:
    """Posts IPP messages, one connection each; reads no environment and follows no redirection.

    `trust` is None for plain HTTP.
    """

    def __init__(self, endpoint: Endpoint, trust: PinnedTrust | None) -> None:
        self._endpoint = endpoint
        self._trust = trust

    def post(self, message: bytes, document: memoryview | None, patience: Patience) -> bytes:
        """Send once and return the answer's bytes.

        Raises the TransportError that tells how far it came.
        """
        connection = self._connect(patience.wait)
        try:
            with _cut_after(patience.total, connection.sock) as is_cut:
                answer = self._exchange(connection, message, document)
            if is_cut():
                # to the library the end of a cut line can look like the end of an answer
                raise AnswerLostError(all_sent=True)
            return answer
        finally:
            connection.close()

    def _connect(self, timeout: float) -> http.client.HTTPConnection:
        host, port = self._endpoint.host, self._endpoint.port
        connection = (
            http.client.HTTPConnection(host, port, timeout=timeout)
            if self._trust is None
            else http.client.HTTPSConnection(host, port, timeout=timeout, context=self._trust.context)
        )
        try:
            connection.connect()
            self._check_pin(connection)
        except ssl.SSLCertVerificationError as error:
            connection.close()
            raise NotTrustedError("the printer's certificate is not the pinned one") from error
        except OSError as error:
            connection.close()
            raise UnreachableError("no connection to the printer") from error
        except NotTrustedError:
            connection.close()
            raise
        return connection

    def _check_pin(self, connection: http.client.HTTPConnection) -> None:
        if self._trust is None:
            return
        socket = connection.sock
        shown = socket.getpeercert(binary_form=True) if isinstance(socket, ssl.SSLSocket) else None
        if not self._trust.accepts(shown):
            raise NotTrustedError("the printer's certificate is not the pinned one")

    def _exchange(
        self, connection: http.client.HTTPConnection, message: bytes, document: memoryview | None
    ) -> bytes:
        length = len(message) + (document.nbytes if document is not None else 0)
        headers = {"Content-Type": "application/ipp", "Content-Length": str(length)}
        body = iter((message,) if document is None else (message, document))
        all_sent = False
        try:
            connection.request("POST", self._endpoint.path, body=body, headers=headers)
            all_sent = True
        except (BrokenPipeError, ConnectionResetError):
            # A printer that refuses early closes its side; its answer may still be waiting.
            all_sent = False
        except OSError as error:
            raise AnswerLostError(all_sent=False) from error
        return _read_answer(connection, all_sent=all_sent)


@contextmanager
def _cut_after(seconds: float, line: socket.socket) -> Iterator[Callable[[], bool]]:
    """Cut the line from another thread when the time is over: whoever waits on it wakes up.

    Gives what tells whether it was cut.
    """
    cut = threading.Event()

    def ring() -> None:
        cut.set()
        _cut(line)

    alarm = threading.Timer(seconds, ring)
    alarm.daemon = True
    alarm.start()
    try:
        yield cut.is_set
    finally:
        alarm.cancel()


def _cut(line: socket.socket) -> None:
    with contextlib.suppress(OSError):
        # not SSLSocket's own shutdown, which takes its TLS state away under the other thread
        socket.socket.shutdown(line, socket.SHUT_RDWR)


def _read_answer(connection: http.client.HTTPConnection, *, all_sent: bool) -> bytes:
    try:
        response = connection.getresponse()
        answer = response.read(_MAX_ANSWER + 1)
    except (OSError, http.client.HTTPException) as error:
        raise AnswerLostError(all_sent=all_sent) from error
    if response.status >= http.client.INTERNAL_SERVER_ERROR:
        # A server that failed may have failed after it had passed the request on.
        raise AnswerLostError(all_sent=all_sent)
    if response.status != http.client.OK:
        raise HttpRefusedError(response.status)
    if len(answer) > _MAX_ANSWER or response.length:
        # `length` counts the announced bytes that did not come.
        raise AnswerLostError(all_sent=all_sent)
    return answer
