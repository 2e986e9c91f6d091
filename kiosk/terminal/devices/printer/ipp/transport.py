"""HTTP requests to the printer: the document goes from its buffer to the socket (RFC 8010, section 4).

The document is sent as a memoryview after the message: joined in one bytes object, short documents
left copies in the heap (docs/reference/printing.md, section 6).
"""

import http.client
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.terminal.devices.printer.ipp.alarm import cut_after
from kiosk.terminal.devices.printer.ipp.errors import AnswerLostError, HttpRefusedError
from kiosk.terminal.devices.printer.ipp.opening import open_connection
from kiosk.terminal.devices.printer.ipp.trust import PinnedTrust
from kiosk.terminal.devices.printer.settings import Endpoint, Patience

_MAX_ANSWER = 1 << 20
"""Bytes of the longest answer that is read; printers send some tens of kilobytes."""
_CLOSED = (ConnectionError, ssl.SSLEOFError, ssl.SSLZeroReturnError)


class _ClosedError(AnswerLostError):
    """The printer closed the connection instead of answering."""


class HttpTransport:
    """Posts IPP messages; reads no environment and follows no redirection. For one thread at a time.

    Each has a connection of its own, but for questions inside `kept_open` (docs/adr/0165). `trust` is None
    for plain HTTP, `clock` counts seconds.
    """

    def __init__(
        self, endpoint: Endpoint, trust: PinnedTrust | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._endpoint = endpoint
        self._trust = trust
        self._clock = clock
        self._keeps = False
        self._kept: http.client.HTTPConnection | None = None

    @contextmanager
    def kept_open(self) -> Iterator[None]:
        """What is asked inside goes over one connection for as long as the printer leaves it open."""
        self._keeps = True
        try:
            yield
        finally:
            self._keeps = False
            self._drop()

    def post(self, message: bytes, document: memoryview | None, patience: Patience) -> bytes:
        """Send and return the answer's bytes: a document once, on a connection that carried nothing before.

        A message without a document is a question: where a kept connection turns out to be closed, it is
        asked again on a new one. Raises the TransportError that tells how far it came.
        """
        if document is not None:
            self._drop()
        kept, self._kept = self._kept, None
        if kept is None:
            return self._post_on_new(message, document, patience)
        begun = self._clock()
        try:
            return self._post_on(kept, message, None, patience)
        except _ClosedError:
            left = patience.total - (self._clock() - begun)
            if left <= 0:
                raise
            return self._post_on_new(message, None, Patience(min(patience.wait, left), left))

    def _post_on_new(self, message: bytes, document: memoryview | None, patience: Patience) -> bytes:
        connection = open_connection(self._endpoint, self._trust, patience.wait)
        return self._post_on(connection, message, document, patience)

    def _post_on(
        self,
        connection: http.client.HTTPConnection,
        message: bytes,
        document: memoryview | None,
        patience: Patience,
    ) -> bytes:
        try:
            with cut_after(patience.total, connection.sock) as is_cut:
                answer, stays_open = self._exchange(connection, message, document, patience.wait)
            if is_cut():
                # to the library the end of a cut line can look like the end of an answer
                raise AnswerLostError(all_sent=True)
            if stays_open and self._keeps:
                self._kept = connection
            return answer
        finally:
            if self._kept is not connection:
                connection.close()

    def _exchange(
        self,
        connection: http.client.HTTPConnection,
        message: bytes,
        document: memoryview | None,
        wait: float,
    ) -> tuple[bytes, bool]:
        length = len(message) + (document.nbytes if document is not None else 0)
        headers = {"Content-Type": "application/ipp", "Content-Length": str(length)}
        body = iter((message,) if document is None else (message, document))
        connection.sock.settimeout(wait)
        all_sent = False
        try:
            connection.request("POST", self._endpoint.path, body=body, headers=headers)
            all_sent = True
        except (BrokenPipeError, ConnectionResetError):
            # A printer that refuses early closes its side; its answer may still be waiting.
            all_sent = False
        except _CLOSED as error:
            raise _ClosedError(all_sent=False) from error
        except OSError as error:
            raise AnswerLostError(all_sent=False) from error
        return _read_answer(connection, all_sent=all_sent)

    def _drop(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept = None


def _read_answer(connection: http.client.HTTPConnection, *, all_sent: bool) -> tuple[bytes, bool]:
    """The answer, and whether the printer leaves the connection open after it."""
    try:
        response = connection.getresponse()
    except _CLOSED as error:
        raise _ClosedError(all_sent=all_sent) from error
    except (OSError, http.client.HTTPException) as error:
        raise AnswerLostError(all_sent=all_sent) from error
    try:
        answer = response.read(_MAX_ANSWER + 1)
    except (OSError, http.client.HTTPException) as error:
        raise AnswerLostError(all_sent=all_sent) from error
    _check(response, len(answer), all_sent=all_sent)
    return answer, response.isclosed() and not response.will_close


def _check(response: http.client.HTTPResponse, length: int, *, all_sent: bool) -> None:
    if response.status >= http.client.INTERNAL_SERVER_ERROR:
        # A server that failed may have failed after it had passed the request on.
        raise AnswerLostError(all_sent=all_sent)
    if response.status != http.client.OK:
        raise HttpRefusedError(response.status)
    if length > _MAX_ANSWER or response.length:
        # `length` counts the announced bytes that did not come.
        raise AnswerLostError(all_sent=all_sent)
