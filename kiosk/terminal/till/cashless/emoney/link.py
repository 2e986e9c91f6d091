"""The connection to the terminal: requests out, responses in, sorted by the exchange they belong to."""

import socket
from contextlib import suppress
from typing import NoReturn

from kiosk.runtime.clock import Clock
from kiosk.terminal.till.cashless.emoney.framing import Decoder, FramingError, Message, encode, receive
from kiosk.terminal.till.cashless.emoney.responses import Response, read_response

_CONNECT_SECONDS = 3.0
_SEND_SECONDS = 3.0
_KEPT = 32
"""Responses that nobody has asked for yet; the oldest goes first."""


class TerminalSilent(Exception):
    """The terminal cannot be reached, or the connection broke: what it did is unknown."""


class TerminalLink:
    """Connects by itself, once for each request where no connection stands. One thread owns it."""

    def __init__(self, host: str, port: int, clock: Clock) -> None:
        self._address = (host, port)
        self._clock = clock
        self._connection: socket.socket | None = None
        self._decoder = Decoder()
        self._responses: dict[str, Response] = {}

    def send(self, request: Message) -> None:
        """Send once. Raises TerminalSilent where it may not have arrived."""
        connection = self._connected()
        try:
            connection.settimeout(_SEND_SECONDS)
            connection.sendall(encode(request))
        except OSError as error:
            self._lose(error)

    def response(self, service_id: str, seconds: float) -> Response | None:
        """Wait for the response of one exchange; None where none came. Raises TerminalSilent."""
        deadline = self._clock.monotonic() + seconds
        while service_id not in self._responses:
            rest = deadline - self._clock.monotonic()
            if rest <= 0:
                return None
            self._receive(rest)
        return self._responses.pop(service_id)

    def close(self) -> None:
        """End the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _connected(self) -> socket.socket:
        if self._connection is None:
            try:
                self._connection = socket.create_connection(self._address, _CONNECT_SECONDS)
            except OSError as error:
                self._lose(error)
            self._decoder = Decoder()
        return self._connection

    def _receive(self, seconds: float) -> None:
        if self._connection is None:
            raise TerminalSilent("there is no connection to the payment terminal")
        try:
            self._connection.settimeout(seconds)
            messages = receive(self._connection, self._decoder)
        except TimeoutError:
            return
        except (OSError, EOFError, FramingError) as error:
            self._lose(error)
        for message in messages:
            self._keep(message)

    def _keep(self, message: Message) -> None:
        response = read_response(message)
        if response is None:
            return
        self._responses[response.service_id] = response
        while len(self._responses) > _KEPT:
            del self._responses[next(iter(self._responses))]

    def _lose(self, error: Exception) -> NoReturn:
        with suppress(OSError):
            self.close()
        raise TerminalSilent(f"the payment terminal: {type(error).__name__}") from None
