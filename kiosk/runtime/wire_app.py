"""An application of message addresses: a body comes in, a body goes out, always with the same status.

Served by `PeerServer`. Who is not on the allow-list is turned away before anything of the body is read.
"""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Generic, TypeVar

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.tls.credentials import thumbprint
from kiosk.runtime.tls.server import PEER_CERTIFICATE

_Peer = TypeVar("_Peer")

Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


@dataclass(frozen=True, slots=True)
class Address(Generic[_Peer]):
    """One path, the longest body in bytes that it takes, and what answers it on a worker thread."""

    path: str
    limit: int
    act: Callable[[bytes, _Peer], bytes]

    @property
    def step(self) -> str:
        """The name of the address in the log."""
        return self.path.removeprefix("/")


@dataclass(frozen=True, slots=True)
class Gate(Generic[_Peer]):
    """Who may come in, and what is answered where an act fails.

    `peer_of` is asked with the SHA-256 of the peer's certificate and gives None for a stranger.
    `fault_answer` is asked with the address's step and the exception; it writes the log.
    """

    peer_of: Callable[[bytes], _Peer | None]
    fault_answer: Callable[[str, Exception], bytes]


class _TurnedAway(Exception):
    """The request is not looked at; the text is log vocabulary."""


def create_wire_app(
    addresses: Sequence[Address[_Peer]], gate: Gate[_Peer], log: EventLog, lifespan: Lifespan | None = None
) -> FastAPI:
    """Make the ASGI application of these addresses."""
    app = FastAPI(openapi_url=None, lifespan=lifespan)
    for address in addresses:
        app.post(address.path)(_handler(address, gate, log))
    return app


def _handler(
    address: Address[_Peer], gate: Gate[_Peer], log: EventLog
) -> Callable[[Request], Awaitable[Response]]:
    async def handle(request: Request) -> Response:
        try:
            peer = await run_in_threadpool(_admitted, request, gate)
            body = await _body(request, address.limit)
        except _TurnedAway as reason:
            log.write(LogEvent.PROTOCOL_VIOLATION, step=address.step, reason=str(reason))
            return Response(status_code=403)
        content = await run_in_threadpool(_answered, address, gate, body, peer)
        return Response(content, media_type="application/cbor")

    return handle


def _answered(address: Address[_Peer], gate: Gate[_Peer], body: bytes, peer: _Peer) -> bytes:
    try:
        return address.act(body, peer)
    except Exception as error:
        # Caught here because the framework would write the exception's text, and with it data, to the log.
        return gate.fault_answer(address.step, error)


def _admitted(request: Request, gate: Gate[_Peer]) -> _Peer:
    peer = gate.peer_of(thumbprint(request.scope[PEER_CERTIFICATE]))
    if peer is None:
        raise _TurnedAway("not-allowed")
    return peer


async def _body(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise _TurnedAway("too-long")
    return bytes(body)
