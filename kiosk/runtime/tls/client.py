"""HTTPS to one peer: requests with TLS 1.3, a pinned anchor, and nothing taken from the environment."""

import ssl
import time
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from kiosk.runtime.tls.credentials import TlsCredentials


class PeerUnreachable(Exception):
    """No answer in time, no connection, or an answer that is not the protocol's; names no content."""


class _PinnedAdapter(HTTPAdapter):
    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave verification to the context, which holds the one trusted anchor."""


class PeerClient:
    """A connection pool to one base address. Answers larger than `limit` bytes are cut off and refused."""

    def __init__(self, base: str, credentials: TlsCredentials) -> None:
        if not base.startswith("https://"):
            raise ValueError(f"{base} is not an https address")
        self._base = base.rstrip("/")
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.adapters.clear()
        self._session.mount("https://", _PinnedAdapter(credentials.client_context()))

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        """Send `body`, return the answer's body.

        `timeout` in seconds bounds connecting, each wait, and the answer's body as a whole.
        Raises PeerUnreachable on any status but 200, on transport faults and on an answer of more than
        `limit` bytes.
        """
        try:
            with self._session.post(
                f"{self._base}{path}",
                data=body,
                headers={"Content-Type": "application/cbor"},
                timeout=timeout,
                stream=True,
            ) as response:
                if response.status_code != requests.codes.ok:
                    raise PeerUnreachable(f"{path} answered with status {response.status_code}")
                answer = read_within(response.raw, limit, time.monotonic() + timeout)
        except (requests.RequestException, HTTPError, OSError) as error:
            raise PeerUnreachable(f"{path} did not answer: {type(error).__name__}") from error
        if len(answer) > limit:
            raise PeerUnreachable(f"{path} answered with more than {limit} bytes")
        return answer

    def close(self) -> None:
        """Close the pooled connections."""
        self._session.close()


def read_within(response: BaseHTTPResponse, limit: int, deadline: float) -> bytes:
    """The body up to one byte over the limit. Raises TimeoutError for a peer that lets it trickle."""
    body = bytearray()
    while len(body) <= limit and (part := response.read1(limit + 1 - len(body), decode_content=False)):
        body += part
        if time.monotonic() > deadline:
            raise TimeoutError
    return bytes(body)
