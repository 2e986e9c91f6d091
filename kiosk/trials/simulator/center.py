"""The center: its desks on a store of their own, reached by simulated terminals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Engine

from kiosk.center.app import Caller, Desks
from kiosk.center.authentication import Authentication, CardDesk
from kiosk.center.daily_totals import DailyEquation, Settlements
from kiosk.center.enrolment import Terminals
from kiosk.center.journal_anchors import JournalAnchors
from kiosk.center.municipal_links import MunicipalLink
from kiosk.center.nonces import Nonces
from kiosk.center.outcomes import OutcomeDesk
from kiosk.center.reception import Destinations, Reception
from kiosk.center.relay import Relaying
from kiosk.center.revocation import RevocationCheck
from kiosk.center.routing import Routing
from kiosk.center.seals import SealLedger
from kiosk.center.sessions import Sessions
from kiosk.center.settlement import Settlement
from kiosk.center.stopping import ReportDesk, Stops
from kiosk.center.stopping.reports import Examiner
from kiosk.center.stopping.stops import Cause
from kiosk.center.store import open_store
from kiosk.center.token_keys import TokenKeys
from kiosk.demo.pki.status_responder import StatusRegister
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.contradiction import MunicipalKeys
from kiosk.protocol.fault_answer import fault_answer
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.trials.simulator.city import PROFILE
from kiosk.trials.simulator.fibers import Process
from kiosk.trials.simulator.people import People
from kiosk.trials.simulator.terminals import SimulatedTerminal
from kiosk.trials.simulator.wire import FarSide

_NO_CAP = 1_000_000


@dataclass(frozen=True, slots=True)
class CenterKeys:
    """The keys that tokens are signed with, and the directory's keys of the cities."""

    token: TokenKeys
    municipal: MunicipalKeys


SettlementOf = Callable[[Engine], Settlement]
"""Sets a process's settlement up; the deliberately broken one differs from the sound one."""


class Center:
    """A store that lasts, and one server process at a time."""

    def __init__(
        self,
        folder: Path,
        people: People,
        clock: SteppedClock,
        keys: CenterKeys,
        log: EventLog,
        settlement_of: SettlementOf = Settlement,
    ) -> None:
        self._settlement_of = settlement_of
        self._people = people
        self._responder = _Responder(people, clock)
        self._clock = clock
        self._token_keys = keys.token
        self._log = log
        self._store = open_store(folder / "center.sqlite")
        self._stops = Stops(self._store)
        self._examiner = Examiner(lambda: keys.token.trusted, keys.municipal)
        routing = Routing(self._store)
        for citizen in people.citizens:
            routing.set_route(citizen.certificate.card_hash, PROFILE.code)

    def started(self, link: MunicipalLink, terminals: Sequence[SimulatedTerminal]) -> dict[bytes, FarSide]:
        """A fresh process, as each terminal (by the thumbprint of its certificate) reaches it."""
        process = Process("center")
        desks = self._desks(link)
        return {
            each.thumbprint: FarSide(process, _Door(desks, Caller(each.id, each.thumbprint), self._log).serve)
            for each in terminals
        }

    def lift_stops(self) -> tuple[Cause, ...]:
        """Let everyone go on, as two operators would; gives the causes for which something was stopped."""
        stopped = self._stops.all()
        for stop in stopped:
            self._stops.lift(stop.number, self._clock.now())
        return tuple(stop.grounds.cause for stop in stopped)

    def enrol(self, terminals: Sequence[SimulatedTerminal]) -> None:
        """Put terminals on the allow-list."""
        for each in terminals:
            Terminals(self._store).enrol(each.thumbprint, each.id, "shop-1")

    def equation_of(self, day: date) -> DailyEquation | None:
        """The city's day as the center settles it; None where nothing was issued."""
        equations = Settlements(self._store).equations(day)
        return next(iter(equations), None)

    def close(self) -> None:
        """Close the store."""
        self._store.dispose()

    def _desks(self, link: MunicipalLink) -> Desks:
        store, clock, log = self._store, self._clock, self._log
        sessions, nonces, routing = Sessions(store, _NO_CAP), Nonces(store), Routing(store)
        links: dict[MunicipalityCode, MunicipalLink] = {PROFILE.code: link}
        destinations = Destinations(routing, self._stops, links)
        cards = CardDesk(self._people.trust, RevocationCheck(self._people.trust, self._responder, None))
        return Desks(
            terminals=Terminals(store),
            routing=routing,
            reception=Reception(destinations, sessions, nonces, clock, log),
            authentication=Authentication(cards, sessions, nonces, lambda: self._token_keys, clock, log),
            relaying=Relaying(sessions, SealLedger(store), destinations, clock, log),
            outcomes=OutcomeDesk(self._settlement_of(store), links, clock, log),
            anchors=JournalAnchors(store, clock, log),
            reports=ReportDesk(store, sessions, self._examiner, clock, log),
            enrolment=None,
        )


class _Responder:
    """The authority's register of the demo, asked without a wire."""

    def __init__(self, people: People, clock: SteppedClock) -> None:
        issuer = people.issuer
        self._register = StatusRegister(issuer.certificate, issuer.key, clock.now)

    def ask(self, request_der: bytes) -> bytes:
        return self._register.answer(request_der)


class _Door:
    """The addresses, for one caller."""

    def __init__(self, desks: Desks, caller: Caller, log: EventLog) -> None:
        self._caller = caller
        self._acts = {
            "/hello": desks.greet,
            "/authenticate": desks.authenticate,
            "/relay": desks.relay,
            "/outcome": desks.take_outcome,
            "/discard": desks.take_discard,
            "/contradiction": desks.take_contradiction,
        }
        self._faults = fault_answer(log)

    def serve(self, path: str, body: bytes) -> bytes:
        try:
            return self._acts[path](body, self._caller)
        except Exception as error:  # as the server at the center does
            return self._faults(path.removeprefix("/"), error)
