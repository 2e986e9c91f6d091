"""HTTPS to one peer: requests with TLS 1.3, a pinned anchor, and nothing taken from the environment."""

import time

import requests
from urllib3.exceptions import HTTPError

from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.tls.pinned import PinnedAdapter, read_within


class PeerUnreachable(Exception):
    """No answer in time, no connection, or an answer that is not the protocol's; names no content."""


class PeerClient:
    """A connection pool to one base address. Answers larger than `limit` bytes are cut off and refused."""

    def __init__(self, base: str, credentials: TlsCredentials) -> None:
        if not base.startswith("https://"):
            raise ValueError(f"{base} is not an https address")
        self._base = base.rstrip("/")
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.adapters.clear()
        self._session.mount("https://", PinnedAdapter(credentials.client_context()))

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
