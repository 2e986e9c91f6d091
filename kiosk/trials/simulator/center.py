"""The center: its desks on a store of their own, reached by simulated terminals."""

from pathlib import Path

from kiosk.center.app import Caller, Desks
from kiosk.center.authentication import Authentication, CardDesk
from kiosk.center.municipal_links import MunicipalLink
from kiosk.center.nonces import Nonces
from kiosk.center.outcomes import OutcomeDesk
from kiosk.center.reception import Reception
from kiosk.center.relay import Relaying
from kiosk.center.revocation import RevocationCheck
from kiosk.center.routing import Routing
from kiosk.center.sessions import Sessions
from kiosk.center.settlement import Settlement
from kiosk.center.store import open_store
from kiosk.demo.pki.status_responder import StatusRegister
from kiosk.protocol.fault_answer import fault_answer
from kiosk.protocol.identifiers import TerminalId
from kiosk.protocol.signing_keys import SigningKey
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.trials.simulator.city import PROFILE
from kiosk.trials.simulator.fibers import Process
from kiosk.trials.simulator.people import People
from kiosk.trials.simulator.wire import FarSide

_NO_CAP = 1_000_000


class Center:
    """A store that lasts, and one server process at a time."""

    def __init__(
        self, folder: Path, people: People, clock: SteppedClock, key: SigningKey, log: EventLog
    ) -> None:
        self._people = people
        self._responder = _Responder(people, clock)
        self._clock = clock
        self._key = key
        self._log = log
        self._store = open_store(folder / "center.sqlite")
        routing = Routing(self._store)
        for citizen in people.citizens:
            routing.set_route(citizen.certificate.card_hash, PROFILE.code)

    def started(self, link: MunicipalLink, terminals: dict[bytes, TerminalId]) -> dict[bytes, FarSide]:
        """A fresh process, as each terminal (by the thumbprint of its certificate) reaches it."""
        process = Process("center")
        desks = self._desks(link)
        return {
            thumbprint: FarSide(process, _Door(desks, Caller(terminal, thumbprint), self._log).serve)
            for thumbprint, terminal in terminals.items()
        }

    def close(self) -> None:
        """Close the store."""
        self._store.dispose()

    def _desks(self, link: MunicipalLink) -> Desks:
        store, clock, log = self._store, self._clock, self._log
        sessions, nonces, routing = Sessions(store, _NO_CAP), Nonces(store), Routing(store)
        links = {PROFILE.code: link}
        cards = CardDesk(self._people.trust, RevocationCheck(self._people.trust, self._responder, None))
        return Desks(
            routing=routing,
            reception=Reception(routing, sessions, nonces, links, clock, log),
            authentication=Authentication(cards, sessions, nonces, self._key, clock, log),
            relaying=Relaying(sessions, links, clock, log),
            outcomes=OutcomeDesk(Settlement(store), links, clock, log),
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
        }
        self._faults = fault_answer(log)

    def serve(self, path: str, body: bytes) -> bytes:
        try:
            return self._acts[path](body, self._caller)
        except Exception as error:  # as the server at the center does
            return self._faults(path.removeprefix("/"), error)
