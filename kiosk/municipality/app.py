"""The issuing server on HTTP: four addresses, for the center and for servers beside it; one status."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from enum import Enum, auto

from fastapi import FastAPI

from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.desk import answer
from kiosk.municipality.conversation.order_of_service import OrderOfService
from kiosk.municipality.conversation.outcomes import note_outcome
from kiosk.municipality.conversation.progress import Progress
from kiosk.municipality.conversation.reception import greet
from kiosk.municipality.settings import HOUSEKEEPING_SECONDS
from kiosk.municipality.site.neighbours import Neighbours, NoNeighbours
from kiosk.municipality.site.standing import tell_standing
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.fault_answer import fault_answer
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_MESSAGE
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import ReadyRequest, Refused
from kiosk.protocol.messages.relaying import Relay, SignedOutcome
from kiosk.protocol.messages.standing import StandingRequest
from kiosk.runtime.log import LogEvent
from kiosk.runtime.wire_app import Address, Gate, Lifespan, create_wire_app

_ALONE = NoNeighbours()


class Peer(Enum):
    """Who is let in."""

    CENTER = auto()
    SERVER = auto()
    """Another server of the municipality: it passes boxes on, and may do nothing else."""


Peers = Mapping[bytes, Peer]
"""The allow-list, by SHA-256 over the TLS certificate."""


def create_app(
    backoffice: Backoffice,
    peers: Peers,
    neighbours: Neighbours = _ALONE,
    housekeeping_seconds: float = HOUSEKEEPING_SECONDS,
) -> FastAPI:
    """Make the ASGI application; it must be served by `PeerServer`."""
    service = OrderOfService(backoffice.log)

    def greeted(request: ReadyRequest) -> bytes:
        if not neighbours.keep(request.session, backoffice.clock.now()):
            return encode(Refused(refusal=Refusal.MUNICIPALITY_CLOSED))
        return greet(backoffice, request)

    def ready(body: bytes, peer: Peer) -> bytes:
        _require_center(peer)
        request = decode(ReadyRequest, body)
        return service.served(Progress.NEW, "ready", lambda: greeted(request))

    def relay(body: bytes, peer: Peer) -> bytes:
        message = decode(Relay, body)
        progress = backoffice.sessions.progress(message.session)
        if progress is None:
            unknown = neighbours.pass_on(message) if peer is Peer.CENTER else answer(backoffice, message)
            return encode(unknown)
        return service.served(progress, "relay", lambda: encode(answer(backoffice, message)))

    def outcome(body: bytes, peer: Peer) -> bytes:
        _require_center(peer)
        return encode(note_outcome(backoffice, decode(SignedOutcome, body)))

    def standing(body: bytes, peer: Peer) -> bytes:
        _require_center(peer)
        return tell_standing(backoffice, decode(StandingRequest, body))

    addresses = (
        Address("/ready", CLEAR_MESSAGE, ready),
        Address("/relay", RELAY_MESSAGE, relay),
        Address("/outcome", CLEAR_MESSAGE, outcome),
        Address("/standing", CLEAR_MESSAGE, standing),
    )
    gate = Gate(peers.get, fault_answer(backoffice.log))
    lifespan = _housekeeping(backoffice, neighbours, housekeeping_seconds)
    return create_wire_app(addresses, gate, backoffice.log, lifespan)


def _require_center(peer: Peer) -> None:
    if peer is not Peer.CENTER:
        raise ProtocolViolation("another server asks for what only the center may ask for")


def _housekeeping(backoffice: Backoffice, neighbours: Neighbours, seconds: float) -> Lifespan:
    def keep_house() -> None:
        """Whatever fails is tried again next time: the server goes on, and so does the rest of the house."""
        for task in (backoffice.keep_house, lambda: neighbours.expire(backoffice.clock.now())):
            try:
                task()
            except Exception as error:
                backoffice.log.write(LogEvent.HOUSEKEEPING_FAILED, exception=type(error).__name__)

    async def keep_house_until(stopped: asyncio.Event) -> None:
        while not stopped.is_set():
            await asyncio.to_thread(keep_house)
            with suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), seconds)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        stopped = asyncio.Event()
        task = asyncio.create_task(keep_house_until(stopped))
        yield
        stopped.set()
        await task

    return lifespan
