"""Signed requests to the provider's server over TLS; nothing is retried here, nothing is logged."""

import json
import ssl
import time
from pathlib import Path
from secrets import token_hex

from urllib3 import HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from kiosk.runtime.clock import Clock
from kiosk.runtime.tls.bounded import read_within
from kiosk.terminal.till.cashless.qr.answers import Answer, AnswerUnusable, read_answer
from kiosk.terminal.till.cashless.qr.signature import CONTENT_TYPE, ApiKey, SignedRequest, authorization

_MAX_ANSWER = 65_536


class ProviderSilent(Exception):
    """No answer in time, or none that is the API's: whether the request arrived is unknown."""


class ProviderClient:
    """A connection pool to the provider. `anchor` is a CA file to trust alone; None trusts the system's."""

    def __init__(self, base: str, key: ApiKey, merchant: str, clock: Clock, anchor: Path | None) -> None:
        address = parse_url(base)
        if address.scheme != "https" or address.host is None:
            raise ValueError("the provider's address has to begin with https://")
        self._prefix = (address.path or "").rstrip("/")
        self._key = key
        self._merchant = merchant
        self._clock = clock
        self._pool = HTTPSConnectionPool(
            address.host,
            address.port,
            retries=False,
            ssl_context=ssl.create_default_context(cafile=anchor),
        )

    def request(
        self, method: str, path: str, content: dict[str, object] | None = None, *, seconds: float
    ) -> Answer:
        """Send one request; a refusal is an answer too. Raises ProviderSilent after `seconds` at most."""
        body = None if content is None else json.dumps(content).encode()
        try:
            with self._pool.urlopen(
                method,
                self._prefix + path,
                body=body,
                headers=self._headers(method, path, body),
                timeout=seconds,
                redirect=False,
                preload_content=False,
            ) as response:
                raw = read_within(response, _MAX_ANSWER, time.monotonic() + seconds)
            return read_answer(raw)
        except (HTTPError, OSError) as error:
            raise ProviderSilent(f"the provider did not answer: {type(error).__name__}") from None
        except AnswerUnusable as error:
            raise ProviderSilent(str(error)) from None

    def close(self) -> None:
        """Close the pooled connections."""
        self._pool.close()

    def _headers(self, method: str, path: str, body: bytes | None) -> dict[str, str]:
        now = int(self._clock.now().timestamp())
        signed = SignedRequest(method, path, body, token_hex(4), now)
        headers = {"Authorization": authorization(self._key, signed)}
        if body is not None:
            headers["Content-Type"] = CONTENT_TYPE
        if self._merchant:
            headers["X-ASSUME-MERCHANT"] = self._merchant
        return headers
