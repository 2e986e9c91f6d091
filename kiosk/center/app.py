"""The center on HTTP: its addresses, for enrolled terminals alone."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

from kiosk.center.authentication import Authentication
from kiosk.center.enrolment import EnrolmentDesk, Terminals
from kiosk.center.journal_anchors import JournalAnchors
from kiosk.center.outcomes import OutcomeDesk
from kiosk.center.reception import Reception
from kiosk.center.relay import Relaying
from kiosk.center.routing import Routing
from kiosk.center.stopping import ReportDesk
from kiosk.domain.refusals import Refusal
from kiosk.protocol.fault_answer import fault_answer
from kiosk.protocol.limits import CLEAR_MESSAGE, EVIDENCE_MESSAGE, RELAY_MESSAGE
from kiosk.protocol.messages.anchoring import SignedJournalHead
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.enrolment import RenewalRequest
from kiosk.protocol.messages.greeting import Hello, Refused, SignedStatement
from kiosk.protocol.messages.relaying import Relay, SignedOutcome
from kiosk.protocol.messages.reporting import ContradictionReport, DiscardReport
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.tls.server import OpenConnections
from kiosk.runtime.wire_app import Address, Gate, Lifespan, Traffic, create_wire_app

CUT_WITHIN = 1.0
"""Seconds until the connections of a terminal that was cut are dropped, in every process."""


@dataclass(frozen=True, slots=True)
class Desks:
    """Everything that the center's addresses stand for."""

    terminals: Terminals
    routing: Routing
    reception: Reception
    authentication: Authentication
    relaying: Relaying
    outcomes: OutcomeDesk
    anchors: JournalAnchors
    reports: ReportDesk
    enrolment: EnrolmentDesk | None
    """None where this process holds no key of the transport CA: then it renews nothing, and says so."""

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
        certificates = self.terminals.certificates(caller.terminal_id)
        return encode(self.outcomes.take(report, caller.terminal_id, certificates))

    def take_head(self, body: bytes, caller: "Caller") -> bytes:
        """The head of a till's journal."""
        report = decode(SignedJournalHead, body)
        certificates = self.terminals.certificates(caller.terminal_id)
        return encode(self.anchors.take(report, caller.terminal_id, certificates))

    def take_discard(self, body: bytes, caller: "Caller") -> bytes:
        """An answer that a terminal discarded."""
        return encode(self.reports.discarded(decode(DiscardReport, body), caller.terminal_id))

    def take_contradiction(self, body: bytes, caller: "Caller") -> bytes:
        """Evidence against a municipality."""
        report = decode(ContradictionReport, body)
        return encode(self.reports.contradicted(report, caller.terminal_id, caller.thumbprint))

    def caller_of(self, thumbprint: bytes) -> "Caller | None":
        """The enrolled terminal with this TLS certificate."""
        terminal_id = self.terminals.admit(thumbprint)
        return None if terminal_id is None else Caller(terminal_id, thumbprint)


@dataclass(frozen=True, slots=True)
class Caller:
    """The terminal at the other end of a connection."""

    terminal_id: str
    thumbprint: bytes


def create_app(
    desks: Desks,
    log: EventLog,
    traffic: Traffic | None = None,
    connections: OpenConnections | None = None,
) -> FastAPI:
    """Make the ASGI application; it must be served by `PeerServer`.

    With `connections` those of terminals that were cut are dropped while they are open.
    """
    addresses = [
        Address("/hello", CLEAR_MESSAGE, desks.greet, begins=True),
        Address("/authenticate", CLEAR_MESSAGE, desks.authenticate),
        Address("/relay", RELAY_MESSAGE, desks.relay),
        Address("/outcome", CLEAR_MESSAGE, desks.take_outcome),
        Address("/journal-head", CLEAR_MESSAGE, desks.take_head),
        Address("/discard", CLEAR_MESSAGE, desks.take_discard),
        Address("/contradiction", EVIDENCE_MESSAGE, desks.take_contradiction),
        Address("/renew", CLEAR_MESSAGE, _renewing(desks.enrolment, log)),
    ]
    lifespan = None if connections is None else _cutting(desks.terminals, connections, log)
    return create_wire_app(addresses, Gate(desks.caller_of, fault_answer(log)), log, lifespan, traffic)


def _renewing(enrolment: EnrolmentDesk | None, log: EventLog) -> Callable[[bytes, Caller], bytes]:
    def renew(body: bytes, caller: Caller) -> bytes:
        request = decode(RenewalRequest, body)
        if enrolment is None:
            log.write(LogEvent.REFUSED, refusal=Refusal.CENTER_BUSY.value, step="renew")
            return encode(Refused(refusal=Refusal.CENTER_BUSY))
        return encode(enrolment.renew(request, caller.terminal_id, caller.thumbprint))

    return renew


def _cutting(terminals: Terminals, connections: OpenConnections, log: EventLog) -> Lifespan:
    async def cut_until(stopped: asyncio.Event) -> None:
        while not stopped.is_set():
            try:
                connections.cut(await run_in_threadpool(terminals.barred, connections.peers))
            except Exception as error:
                # the store may be away for a while; every request asks it as well, and fails closed
                log.write(LogEvent.COMMAND_FAILED, command="cut", exception=type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), CUT_WITHIN)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        stopped = asyncio.Event()
        task = asyncio.create_task(cut_until(stopped))
        yield
        stopped.set()
        await task

    return lifespan
