"""The center on HTTP: four addresses for enrolled terminals."""

from dataclasses import dataclass

from fastapi import FastAPI

from kiosk.center.authentication import Authentication
from kiosk.center.outcomes import OutcomeDesk
from kiosk.center.reception import Reception
from kiosk.center.relay import Relaying
from kiosk.center.routing import Routing
from kiosk.protocol.fault_answer import fault_answer
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_MESSAGE
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Hello, SignedStatement
from kiosk.protocol.messages.relaying import Relay, SignedOutcome
from kiosk.runtime.log import EventLog
from kiosk.runtime.wire_app import Address, Gate, create_wire_app


@dataclass(frozen=True, slots=True)
class Desks:
    """Everything that the center's addresses stand for."""

    routing: Routing
    reception: Reception
    authentication: Authentication
    relaying: Relaying
    outcomes: OutcomeDesk

    def greet(self, body: bytes, caller: "Caller") -> bytes:
        """Messages 1 and 2."""
        return encode(self.reception.greet(decode(Hello, body), caller.terminal_id))

    def authenticate(self, body: bytes, caller: "Caller") -> bytes:
        """Messages 3 and 4."""
        signed = decode(SignedStatement, body)
        return encode(self.authentication.check(signed, caller.terminal_id, caller.thumbprint))

    def relay(self, body: bytes, caller: "Caller") -> bytes:
        """Messages 5 to 12 and 15; the municipality's answer passes as it came."""
        relayed = self.relaying.relay(decode(Relay, body), caller.terminal_id)
        return relayed if isinstance(relayed, bytes) else encode(relayed)

    def take_outcome(self, body: bytes, caller: "Caller") -> bytes:
        """Message 14."""
        report = decode(SignedOutcome, body)
        return encode(self.outcomes.take(report, caller.terminal_id, (caller.thumbprint,)))

    def caller_of(self, thumbprint: bytes) -> "Caller | None":
        """The enrolled terminal with this TLS certificate."""
        terminal_id = self.routing.terminal(thumbprint)
        return None if terminal_id is None else Caller(terminal_id, thumbprint)


@dataclass(frozen=True, slots=True)
class Caller:
    """The terminal at the other end of a connection."""

    terminal_id: str
    thumbprint: bytes


def create_app(desks: Desks, log: EventLog) -> FastAPI:
    """Make the ASGI application; it must be served by `PeerServer`."""
    addresses = (
        Address("/hello", CLEAR_MESSAGE, desks.greet),
        Address("/authenticate", CLEAR_MESSAGE, desks.authenticate),
        Address("/relay", RELAY_MESSAGE, desks.relay),
        Address("/outcome", CLEAR_MESSAGE, desks.take_outcome),
    )
    return create_wire_app(addresses, Gate(desks.caller_of, fault_answer(log)), log)
