"""HTTPS to one peer: requests with TLS 1.3, a pinned anchor, and nothing taken from the environment."""

import time
from typing import Final

from urllib3 import HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from kiosk.runtime.tls.bounded import read_within
from kiosk.runtime.tls.credentials import TlsCredentials

_OK: Final = 200
_KEPT_CONNECTIONS: Final = 64
"""So many stay open for the next request; a request beyond opens one of its own, with a handshake."""


class PeerUnreachable(Exception):
    """No answer in time, no connection, or an answer that is not the protocol's; names no content."""


class PeerClient:
    """A connection pool to one base address, which threads may share.

    Answers larger than `limit` bytes are cut off and refused; nothing is sent twice, no redirection is
    followed, no cookie is kept, no proxy is used.
    """

    def __init__(self, base: str, credentials: TlsCredentials) -> None:
        address = parse_url(base)
        if address.scheme != "https" or address.host is None:
            raise ValueError(f"{base} is not an https address")
        self._prefix = (address.path or "").rstrip("/")
        self._pool = HTTPSConnectionPool(
            address.host,
            address.port,
            maxsize=_KEPT_CONNECTIONS,
            retries=False,
            ssl_context=credentials.client_context(),
        )

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        """Send `body`, return the answer's body.

        `timeout` in seconds bounds connecting, each wait, and the answer's body as a whole.
        Raises PeerUnreachable on any status but 200, on transport faults and on an answer of more than
        `limit` bytes.
        """
        try:
            with self._pool.urlopen(
                "POST",
                f"{self._prefix}{path}",
                body=body,
                headers={"Content-Type": "application/cbor"},
                timeout=timeout,
                redirect=False,
                preload_content=False,
            ) as response:
                if response.status != _OK:
                    raise PeerUnreachable(f"{path} answered with status {response.status}")
                answer = read_within(response, limit, time.monotonic() + timeout)
        except (HTTPError, OSError) as error:
            raise PeerUnreachable(f"{path} did not answer: {type(error).__name__}") from error
        if len(answer) > limit:
            raise PeerUnreachable(f"{path} answered with more than {limit} bytes")
        return answer

    def close(self) -> None:
        """Close the pooled connections."""
        self._pool.close()
