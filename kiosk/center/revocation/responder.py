"""The way to an OCSP responder over HTTP (RFC 6960, appendix A)."""

import time
from typing import Final, Protocol

from urllib3 import connection_from_url
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from kiosk.runtime.tls.bounded import read_within

RESPONDER_SECONDS = 3.0
RESPONSE_BYTES = 8 * 1024
_OK: Final = 200


class ResponderSilent(Exception):
    """No answer in time, or something else than an OCSP response; names no certificate."""


class Responder(Protocol):
    """Whoever answers OCSP requests."""

    def ask(self, request: bytes) -> bytes:
        """The DER response to a DER request. Raises ResponderSilent."""
        ...


class HttpResponder:
    """A responder at an http or https address; what it says is signed, so the way needs no TLS.

    Each request has a connection of its own: one that lay idle may be gone when the next request is sent,
    and a citizen would be refused for it.
    """

    def __init__(self, address: str, seconds: float = RESPONDER_SECONDS) -> None:
        self._address = address
        self._target = parse_url(address).request_uri
        self._seconds = seconds

    def ask(self, request: bytes) -> bytes:
        """See `Responder.ask`."""
        try:
            with (
                connection_from_url(self._address) as pool,
                pool.urlopen(
                    "POST",
                    self._target,
                    body=request,
                    headers={"Content-Type": "application/ocsp-request"},
                    timeout=self._seconds,
                    retries=False,
                    redirect=False,
                    preload_content=False,
                ) as response,
            ):
                if response.status != _OK:
                    raise ResponderSilent(f"status {response.status}")
                answer = read_within(response, RESPONSE_BYTES, time.monotonic() + self._seconds)
        except (HTTPError, OSError) as error:
            raise ResponderSilent(type(error).__name__) from error
        if len(answer) > RESPONSE_BYTES:
            raise ResponderSilent("too long")
        return answer
