"""An application of message addresses: a body comes in, a body goes out, always with the same status.

Served by `PeerServer`. Who is not on the allow-list is turned away before anything of the body is read.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from fastapi import FastAPI, Request, Response
from starlette.types import Receive, Scope, Send

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.metrics import Ended, ServerMetrics
from kiosk.runtime.rate import RateLimit
from kiosk.runtime.tls.credentials import thumbprint
from kiosk.runtime.tls.server import PEER_CERTIFICATE

_Peer = TypeVar("_Peer")

BODY_SECONDS = 10.0
"""How long a body may take to arrive."""
_MEDIA_TYPE = "application/cbor"
_UNLIMITED_WORKERS: Final = 120
"""Threads of an application that says nothing of how many requests it answers at a time."""
_ADMITTING_WORKERS: Final = 4
"""Threads beyond the requests that are answered, so that others are let in, or turned away, meanwhile."""

Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


@dataclass(frozen=True, slots=True)
class Address(Generic[_Peer]):
    """One path, the longest body in bytes that it takes, and what answers it on a worker thread."""

    path: str
    limit: int
    act: Callable[[bytes, _Peer], bytes]
    begins: bool = False
    """Whether more requests follow an answer: then it may take no more than half of the places, so that what
    was begun can be finished."""

    @property
    def step(self) -> str:
        """The name of the address in the log."""
        return self.path.removeprefix("/")


@dataclass(frozen=True, slots=True)
class Gate(Generic[_Peer]):
    """Who may come in, and what is answered where an act fails.

    `peer_of` is asked with the SHA-256 of the peer's certificate and gives None for a stranger.
    `fault_answer` is asked with the address's step and the exception; it writes the log. A body has
    `body_seconds` to arrive.
    """

    peer_of: Callable[[bytes], _Peer | None]
    fault_answer: Callable[[str, Exception], bytes]
    body_seconds: float = BODY_SECONDS


@dataclass(frozen=True, slots=True)
class Traffic:
    """How much is let in: so often one peer, so many requests at a time; the rest gets `busy_answer`."""

    limit: RateLimit
    most_open: int
    busy_answer: bytes
    metrics: ServerMetrics
    monotonic: Callable[[], float]


class _TurnedAway(Exception):
    """The request is not looked at; the text is log vocabulary."""


class _Busy(Exception):
    """The request has to come again later."""


def create_wire_app(
    addresses: Sequence[Address[_Peer]],
    gate: Gate[_Peer],
    log: EventLog,
    lifespan: Lifespan | None = None,
    traffic: Traffic | None = None,
) -> FastAPI:
    """Make the ASGI application of these addresses; its description is `app.openapi()`, served nowhere."""
    counted, workers = _Counted(traffic), _workers(traffic)
    handlers = {address.path: _handler(address, gate, log, counted, workers) for address in addresses}
    app = _WireApp(handlers, lifespan)
    for path, handler in handlers.items():
        app.post(
            path,
            response_class=Response,
            responses=_RESPONSES,
            openapi_extra={"requestBody": {"required": True, "content": _CBOR}},
        )(handler)
    return app


_Handler = Callable[[Request], Awaitable[Response]]


class _WireApp(FastAPI):
    """Goes straight from an address to its handler.

    The framework describes the addresses and turns everything else away; its forms, dependencies and layers
    of middleware have nothing to do for a request of ours and cost a good part of its CPU time.
    """

    def __init__(self, handlers: Mapping[str, _Handler], lifespan: Lifespan | None) -> None:
        super().__init__(openapi_url=None, lifespan=lifespan)
        self._handlers = handlers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        handler = self._handlers.get(scope["path"]) if scope["type"] == "http" else None
        if handler is None or scope["method"] != "POST":
            await super().__call__(scope, receive, send)
            return
        response = await handler(Request(scope, receive, send))
        await response(scope, receive, send)


def _workers(traffic: Traffic | None) -> ThreadPoolExecutor:
    """A thread for each request that may be open: one that waits for a slow peer keeps no other waiting."""
    most = _UNLIMITED_WORKERS if traffic is None else traffic.most_open
    return ThreadPoolExecutor(most + _ADMITTING_WORKERS, thread_name_prefix="wire")


_CBOR = {"application/cbor": {"schema": {"type": "string", "format": "binary"}}}
_RESPONSES: dict[int | str, dict[str, object]] = {
    200: {"description": "A message, which may be a refusal", "content": _CBOR},
    403: {"description": "Not on the list, or a body that is too long or too slow", "content": {}},
}


class _Counted:
    """Counts what goes through, and says when it is too much. For the event loop's thread alone."""

    def __init__(self, traffic: Traffic | None) -> None:
        self._traffic = traffic
        self._open = 0

    def admit(self, address: Address[_Peer], peer: bytes) -> None:
        """Raises _Busy."""
        traffic = self._traffic
        if traffic is None:
            return
        places = -(-traffic.most_open // 2) if address.begins else traffic.most_open
        if self._open >= places or not traffic.limit.allows(peer, traffic.monotonic()):
            traffic.metrics.turned_away(address.step, Ended.BUSY)
            raise _Busy

    @property
    def busy_answer(self) -> bytes:
        return b"" if self._traffic is None else self._traffic.busy_answer

    def began(self) -> float:
        """A request is being answered; gives when, for `ended`."""
        if self._traffic is None:
            return 0.0
        self._open += 1
        self._traffic.metrics.began()
        return self._traffic.monotonic()

    def ended(self, step: str, how: Ended, begun: float) -> None:
        if self._traffic is None:
            return
        self._open -= 1
        self._traffic.metrics.ended(step, how, self._traffic.monotonic() - begun)

    def turned_away(self, step: str) -> None:
        if self._traffic is not None:
            self._traffic.metrics.turned_away(step, Ended.TURNED_AWAY)


def _handler(
    address: Address[_Peer],
    gate: Gate[_Peer],
    log: EventLog,
    counted: _Counted,
    workers: ThreadPoolExecutor,
) -> _Handler:
    async def handle(request: Request) -> Response:
        run = asyncio.get_running_loop().run_in_executor
        thumb = thumbprint(request.scope[PEER_CERTIFICATE])
        try:
            peer = await run(workers, _admitted, thumb, gate)
            counted.admit(address, thumb)
            body = await _body(request, address.limit, gate.body_seconds)
        except _TurnedAway as reason:
            log.write(LogEvent.PROTOCOL_VIOLATION, step=address.step, reason=str(reason))
            counted.turned_away(address.step)
            return Response(status_code=403, headers={"Connection": "close"})
        except _Busy:
            return Response(counted.busy_answer, media_type=_MEDIA_TYPE)
        begun, how = counted.began(), Ended.FAULT
        try:
            content, how = await run(workers, _answered, address, gate, body, peer)
        finally:
            counted.ended(address.step, how, begun)
        return Response(content, media_type=_MEDIA_TYPE)

    return handle


def _answered(address: Address[_Peer], gate: Gate[_Peer], body: bytes, peer: _Peer) -> tuple[bytes, Ended]:
    try:
        return address.act(body, peer), Ended.ANSWERED
    except Exception as error:
        # Caught here because the framework would write the exception's text, and with it data, to the log.
        return gate.fault_answer(address.step, error), Ended.FAULT


def _admitted(thumb: bytes, gate: Gate[_Peer]) -> _Peer:
    peer = gate.peer_of(thumb)
    if peer is None:
        raise _TurnedAway("not-allowed")
    return peer


async def _body(request: Request, limit: int, seconds: float) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limit:
                    raise _TurnedAway("too-long")
    except TimeoutError:
        raise _TurnedAway("too-slow") from None
    return bytes(body)
