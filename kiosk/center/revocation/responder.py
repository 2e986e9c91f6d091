"""The way to an OCSP responder over HTTP (RFC 6960, appendix A)."""

import time
from typing import Protocol

import requests
from urllib3.exceptions import HTTPError

from kiosk.runtime.tls.pinned import read_within

RESPONDER_SECONDS = 3.0
RESPONSE_BYTES = 8 * 1024


class ResponderSilent(Exception):
    """No answer in time, or something else than an OCSP response; names no certificate."""


class Responder(Protocol):
    """Whoever answers OCSP requests."""

    def ask(self, request: bytes) -> bytes:
        """The DER response to a DER request. Raises ResponderSilent."""
        ...


class HttpResponder:
    """A responder at an http or https address; what it says is signed, so the way needs no TLS.

    Each request has a connection of its own: requests come from many threads, and sessions of the library
    are not made for that.
    """

    def __init__(self, address: str, seconds: float = RESPONDER_SECONDS) -> None:
        self._address = address
        self._seconds = seconds

    def ask(self, request: bytes) -> bytes:
        """See `Responder.ask`."""
        headers = {"Content-Type": "application/ocsp-request"}
        try:
            with requests.Session() as session:
                session.trust_env = False
                with session.post(
                    self._address,
                    data=request,
                    headers=headers,
                    timeout=self._seconds,
                    stream=True,
                    allow_redirects=False,
                ) as response:
                    if response.status_code != requests.codes.ok:
                        raise ResponderSilent(f"status {response.status_code}")
                    answer = read_within(response.raw, RESPONSE_BYTES, time.monotonic() + self._seconds)
        except (requests.RequestException, HTTPError, OSError) as error:
            raise ResponderSilent(type(error).__name__) from error
        if len(answer) > RESPONSE_BYTES:
            raise ResponderSilent("too long")
        return answer
