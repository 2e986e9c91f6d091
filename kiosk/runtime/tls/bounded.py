"""An answer that is bounded in size and in time."""

import time

from urllib3.response import BaseHTTPResponse


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
