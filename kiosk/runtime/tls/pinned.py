"""What every HTTPS client of ours is built on: one TLS context for `requests`, and a bounded answer."""

import ssl
import time
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.response import BaseHTTPResponse


class PinnedAdapter(HTTPAdapter):
    """Connects with one TLS context and retries nothing."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Hand the context to the pool."""
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave verification to the context, which holds the trusted anchors."""


def read_within(response: BaseHTTPResponse, limit: int, deadline: float) -> bytes:
    """The body up to one byte over the limit. Raises TimeoutError for a peer that lets it trickle.

    `deadline` is a time of `time.monotonic`.
    """
    body = bytearray()
    while len(body) <= limit and (part := response.read1(limit + 1 - len(body), decode_content=False)):
        body += part
        if time.monotonic() > deadline:
            raise TimeoutError
    return bytes(body)
