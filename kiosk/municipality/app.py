"""The issuing server on HTTP: three addresses for the center alone, always the same status."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from fastapi import FastAPI

from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.desk import answer
from kiosk.municipality.conversation.outcomes import note_outcome
from kiosk.municipality.conversation.reception import greet
from kiosk.protocol.fault_answer import fault_answer
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_MESSAGE
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import ReadyRequest
from kiosk.protocol.messages.relaying import Relay, SignedOutcome
from kiosk.runtime.wire_app import Address, Gate, Lifespan, create_wire_app

_HOUSEKEEPING_SECONDS = 15.0
"""How often the profile is looked at, and keys and sessions for those whose time is over."""


def create_app(backoffice: Backoffice, center_thumbprints: frozenset[bytes]) -> FastAPI:
    """Make the ASGI application; it must be served by `PeerServer`.

    `center_thumbprints` is the allow-list: SHA-256 over the TLS certificates of the center.
    """

    def center_of(thumbprint: bytes) -> bytes | None:
        return thumbprint if thumbprint in center_thumbprints else None

    def ready(body: bytes, _center: bytes) -> bytes:
        return greet(backoffice, decode(ReadyRequest, body))

    def relay(body: bytes, _center: bytes) -> bytes:
        return encode(answer(backoffice, decode(Relay, body)))

    def outcome(body: bytes, _center: bytes) -> bytes:
        return encode(note_outcome(backoffice, decode(SignedOutcome, body)))

    addresses = (
        Address("/ready", CLEAR_MESSAGE, ready),
        Address("/relay", RELAY_MESSAGE, relay),
        Address("/outcome", CLEAR_MESSAGE, outcome),
    )
    gate = Gate(center_of, fault_answer(backoffice.log))
    return create_wire_app(addresses, gate, backoffice.log, _housekeeping(backoffice))


def _housekeeping(backoffice: Backoffice) -> Lifespan:
    async def keep_house_until(stopped: asyncio.Event) -> None:
        while not stopped.is_set():
            backoffice.keep_house()
            with suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), _HOUSEKEEPING_SECONDS)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        stopped = asyncio.Event()
        task = asyncio.create_task(keep_house_until(stopped))
        yield
        stopped.set()
        await task

    return lifespan
