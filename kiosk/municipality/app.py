"""The issuing server on HTTP: three addresses for the center alone, always the same status."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.desk import answer
from kiosk.municipality.conversation.outcomes import note_outcome
from kiosk.municipality.conversation.reception import greet
from kiosk.protocol.errors import NotAuthentic, ProtocolError
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_MESSAGE
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import ReadyRequest, Refused
from kiosk.protocol.messages.relaying import Outcome, Relay
from kiosk.runtime.log import LogEvent
from kiosk.runtime.tls.credentials import thumbprint
from kiosk.runtime.tls.server import PEER_CERTIFICATE

_EXPIRY_SECONDS = 30.0
"""How often keys and sessions are looked through for those whose time is over."""

Act = Callable[[bytes], bytes]


class NotAllowed(Exception):
    """The peer is not the center, or its body is too long."""


def create_app(backoffice: Backoffice, center_thumbprints: frozenset[bytes]) -> FastAPI:
    """Make the ASGI application; it must be served by `PeerServer`.

    `center_thumbprints` is the allow-list: SHA-256 over the TLS certificates of the center.
    """
    app = FastAPI(openapi_url=None, lifespan=_housekeeping(backoffice))

    def address(path: str, limit: int, act: Act) -> None:
        app.post(path)(_address(backoffice, center_thumbprints, path, limit, act))

    address("/ready", CLEAR_MESSAGE, lambda body: greet(backoffice, decode(ReadyRequest, body)))
    address("/relay", RELAY_MESSAGE, lambda body: encode(answer(backoffice, decode(Relay, body))))
    address("/outcome", CLEAR_MESSAGE, lambda body: encode(note_outcome(backoffice, decode(Outcome, body))))
    return app


def _address(
    backoffice: Backoffice, allowed: frozenset[bytes], path: str, limit: int, act: Act
) -> Callable[[Request], Awaitable[Response]]:
    step = path.removeprefix("/")

    async def handle(request: Request) -> Response:
        try:
            _check_peer(request, allowed)
            body = await _body(request, limit)
        except NotAllowed:
            backoffice.log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason="not-allowed")
            return Response(status_code=403)
        content = await run_in_threadpool(_answered, backoffice, step, act, body)
        return Response(content, media_type="application/cbor")

    return handle


def _answered(backoffice: Backoffice, step: str, act: Act, body: bytes) -> bytes:
    """What `act` answers. A fault is told by its type alone: its text could hold citizen data."""
    try:
        return act(body)
    except NotAuthentic as error:
        backoffice.log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=error.fault.value)
    except ProtocolError as error:
        backoffice.log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=type(error).__name__)
    except Exception as error:
        backoffice.log.write(LogEvent.COMMAND_FAILED, command=step, exception=type(error).__name__)
    return encode(Refused(refusal=Refusal.INTERNAL_FAULT))


def _check_peer(request: Request, allowed: frozenset[bytes]) -> None:
    if thumbprint(request.scope[PEER_CERTIFICATE]) not in allowed:
        raise NotAllowed


async def _body(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise NotAllowed
    return bytes(body)


def _housekeeping(backoffice: Backoffice) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    async def expire_until(stopped: asyncio.Event) -> None:
        while not stopped.is_set():
            backoffice.expire()
            with suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), _EXPIRY_SECONDS)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        stopped = asyncio.Event()
        task = asyncio.create_task(expire_until(stopped))
        yield
        stopped.set()
        await task

    return lifespan
