"""The center on HTTP: four addresses for terminals, always the same status, nothing readable beside bytes."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

from kiosk.center.authentication import Authentication
from kiosk.center.outcomes import OutcomeDesk
from kiosk.center.reception import Reception
from kiosk.center.relay import Relaying
from kiosk.center.routing import Routing
from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_MESSAGE
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Hello, Refused, SignedStatement
from kiosk.protocol.messages.relaying import Outcome, Relay
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.tls.credentials import thumbprint
from kiosk.runtime.tls.server import PEER_CERTIFICATE


@dataclass(frozen=True, slots=True)
class Desks:
    """Everything that the center's addresses stand for."""

    routing: Routing
    reception: Reception
    authentication: Authentication
    relaying: Relaying
    outcomes: OutcomeDesk


@dataclass(frozen=True, slots=True)
class Caller:
    """The terminal at the other end of a connection."""

    terminal_id: str
    thumbprint: bytes


class NotAllowed(Exception):
    """The peer's certificate is not on the allow-list of terminals, or its body is too long."""


Act = Callable[[bytes, Caller], bytes]


def create_app(desks: Desks, log: EventLog) -> FastAPI:
    """Make the ASGI application; it must be served by `PeerServer`."""
    app = FastAPI(openapi_url=None)
    app.post("/hello")(_address(desks, log, "hello", CLEAR_MESSAGE, _greeting(desks)))
    app.post("/authenticate")(_address(desks, log, "authenticate", CLEAR_MESSAGE, _authentication(desks)))
    app.post("/relay")(_address(desks, log, "relay", RELAY_MESSAGE, _relaying(desks)))
    app.post("/outcome")(_address(desks, log, "outcome", CLEAR_MESSAGE, _outcome(desks)))
    return app


def _address(
    desks: Desks, log: EventLog, step: str, limit: int, act: Act
) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        try:
            body = await _body(request, limit)
            caller = await run_in_threadpool(_caller, request, desks.routing)
            content = await run_in_threadpool(act, body, caller)
        except NotAllowed:
            log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason="not-allowed")
            return Response(status_code=403)
        except ProtocolError as error:
            log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=type(error).__name__)
            content = encode(Refused(refusal=Refusal.INTERNAL_FAULT))
        return Response(content, media_type="application/cbor")

    return answer


def _greeting(desks: Desks) -> Act:
    return lambda body, caller: encode(desks.reception.greet(decode(Hello, body), caller.terminal_id))


def _authentication(desks: Desks) -> Act:
    return lambda body, caller: encode(
        desks.authentication.check(decode(SignedStatement, body), caller.terminal_id, caller.thumbprint)
    )


def _relaying(desks: Desks) -> Act:
    def act(body: bytes, caller: Caller) -> bytes:
        relayed = desks.relaying.relay(decode(Relay, body), caller.terminal_id)
        return relayed if isinstance(relayed, bytes) else encode(relayed)

    return act


def _outcome(desks: Desks) -> Act:
    def act(body: bytes, caller: Caller) -> bytes:
        noted = desks.outcomes.take(decode(Outcome, body), caller.terminal_id)
        return encode(noted or Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE))

    return act


async def _body(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise NotAllowed
    return bytes(body)


def _caller(request: Request, routing: Routing) -> Caller:
    print_of_peer = thumbprint(request.scope[PEER_CERTIFICATE])
    terminal_id = routing.terminal(print_of_peer)
    if terminal_id is None:
        raise NotAllowed
    return Caller(terminal_id, print_of_peer)
