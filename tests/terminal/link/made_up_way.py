"""The whole way of a session in one process: link, center, municipality, and a hand on the wire."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from kiosk.center.app import Caller, Desks
from kiosk.center.authentication import Authentication, CardDesk
from kiosk.center.enrolment import Terminals
from kiosk.center.journal_anchors import JournalAnchors
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
from kiosk.center.store import open_store
from kiosk.center.token_keys import TokenKey, TokenKeys
from kiosk.demo.cities.characters import Character
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation
from kiosk.municipality.conversation.desk import answer
from kiosk.municipality.conversation.outcomes import note_outcome
from kiosk.municipality.conversation.reception import greet
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.fault_answer import fault_answer
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import ReadyRequest
from kiosk.protocol.messages.relaying import Relay, Relayed, SignedOutcome
from kiosk.protocol.signing_keys import SigningKey
from kiosk.runtime.log import EventLog
from kiosk.runtime.tls.client import PeerUnreachable
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.identity import TerminalIdentity
from kiosk.terminal.link.session_link import SessionLink
from kiosk.terminal.ports import CardSignature, Connected, IssuedDocument
from tests.center.made_up_center import MadeUpResponder
from tests.municipality.made_up_city import MadeUpCity, card_of, issuer_of_cards
from tests.protocol.world import TERMINAL, Card, terminal_certificate

THUMBPRINT = terminal_certificate()

OnTheWay = Callable[[str, bytes], bytes]


def untouched(_path: str, body: bytes) -> bytes:
    return body


def lost(_path: str, _body: bytes) -> bytes:
    raise PeerUnreachable("on the way")


@dataclass
class CityLink:
    """The center's connection to the made-up city: its acts, called straight."""

    city: MadeUpCity
    is_down: bool = False

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:  # noqa: ARG002 - the port's
        if self.is_down:
            raise PeerUnreachable("the city is down")
        office = self.city.backoffice
        acts: dict[str, Callable[[], bytes]] = {
            "/ready": lambda: greet(office, decode(ReadyRequest, body)),
            "/relay": lambda: encode(answer(office, decode(Relay, body))),
            "/outcome": lambda: encode(note_outcome(office, decode(SignedOutcome, body))),
        }
        try:
            return acts[path]()
        except Exception as error:
            return fault_answer(self.city.log)(path.removeprefix("/"), error)


@dataclass
class Wire:
    """The terminal's connection to the center; what passes may be altered, lost or looked at."""

    desks: Desks
    log: EventLog
    going: OnTheWay = untouched
    coming: OnTheWay = untouched
    seen: list[tuple[str, bytes, bytes]] = field(default_factory=list)
    """Path, request and answer as the center had them."""

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:  # noqa: ARG002 - the port's
        sent = self.going(path, body)
        caller = Caller(TERMINAL, THUMBPRINT)
        acts = {
            "/hello": self.desks.greet,
            "/authenticate": self.desks.authenticate,
            "/relay": self.desks.relay,
            "/outcome": self.desks.take_outcome,
            "/discard": self.desks.take_discard,
            "/contradiction": self.desks.take_contradiction,
        }
        try:
            answered = acts[path](sent, caller)
        except Exception as error:
            answered = fault_answer(self.log)(path.removeprefix("/"), error)
        self.seen.append((path, sent, answered))
        return self.coming(path, answered)

    def count(self, path: str) -> int:
        return sum(seen == path for seen, _, _ in self.seen)


class Way:
    """A citizen's way; each shortcut goes all the way to where its name says."""

    def __init__(self, city: MadeUpCity, folder: Path, character: Character = Character.HERO) -> None:
        self.city = city
        self.logged = io.StringIO()
        self.log = EventLog("terminal", city.clock, self.logged)
        self.center_logged = io.StringIO()
        center_log = EventLog("center", city.clock, self.center_logged)
        self.store = open_store(folder / "way.sqlite")
        self.city_link = CityLink(city)
        self.wire = Wire(self._desks(center_log), center_log)
        self.pauses: list[float] = []
        self.calls = CenterCalls(self.wire, self.log, self.pauses.append)
        self.link = SessionLink(
            self.calls,
            city.directory,
            TerminalIdentity(TERMINAL, GENERIC_PRINTER, THUMBPRINT),
            city.clock,
            self.log,
        )
        self.carry(character)

    def carry(self, character: Character) -> None:
        """The next card is this character's; the center knows where he lives."""
        self.card: Card = card_of(character)
        if self.wire.desks.terminals.admit(THUMBPRINT) is None:
            self.wire.desks.terminals.enrol(THUMBPRINT, TERMINAL, "shop-1")
        routing = self.wire.desks.routing
        routing.set_route(self.card.certificate.card_hash, self.city.profile.code)

    def connected(self, municipality: MunicipalityCode | None = None) -> Connected | Refusal:
        return self.link.connect(self.card.der, municipality)

    def opened(
        self, municipality: MunicipalityCode | None = None
    ) -> Offer | RegistrationInvitation | Refusal:
        connected = self.connected(municipality)
        if isinstance(connected, Refusal):
            return connected
        return self.link.open(CardSignature(self.card.sign(connected.statement)))

    def quoted(self, order: Order) -> "Way":
        offer = self.opened()
        assert isinstance(offer, Offer), offer
        quote = self.link.apply(order)
        assert isinstance(quote, Quote), quote
        return self

    def certificate(self, line: int = 0) -> IssuedDocument:
        issued = self.link.issue(line)
        assert not isinstance(issued, Refusal), issued
        return issued

    def reasons(self) -> list[str]:
        """Why the terminal discarded answers."""
        records = [json.loads(line) for line in self.logged.getvalue().splitlines()]
        return [record["reason"] for record in records if record["event"] == "protocol-violation"]

    def city_events(self, name: str) -> int:
        return sum(json.loads(line)["event"] == name for line in self.city.logged.getvalue().splitlines())

    def close(self) -> None:
        self.store.dispose()

    def _examiner(self, keys: TokenKeys) -> Examiner:
        return Examiner(
            lambda: keys.trusted,
            lambda code: (
                self.city.directory.municipalities[0].trusted_keys if code == self.city.profile.code else ()
            ),
        )

    def _desks(self, log: EventLog) -> Desks:
        clock, links = self.city.clock, {self.city.profile.code: self.city_link}
        routing, sessions, nonces = Routing(self.store), Sessions(self.store, 60), Nonces(self.store)
        now, day = clock.now(), timedelta(days=1)
        keys = TokenKeys((TokenKey(SigningKey.of(self.city.center_key), now - day, now + day),))
        stops = Stops(self.store)
        trust = CardTrust((issuer_of_cards().certificate,))
        responder = MadeUpResponder(issuer_of_cards(), clock)
        cards = CardDesk(trust, RevocationCheck(trust, responder, None))
        return Desks(
            terminals=Terminals(self.store),
            routing=routing,
            reception=Reception(Destinations(routing, stops, links), sessions, nonces, clock, log),
            authentication=Authentication(cards, sessions, nonces, lambda: keys, clock, log),
            relaying=Relaying(
                sessions, SealLedger(self.store), Destinations(routing, stops, links), clock, log
            ),
            outcomes=OutcomeDesk(Settlement(self.store), links, clock, log),
            anchors=JournalAnchors(self.store, clock, log),
            reports=ReportDesk(self.store, sessions, self._examiner(keys), clock, log),
            enrolment=None,
        )


class Once:
    """Does something to one message of a path, after letting `after` of them pass, and then no more."""

    def __init__(self, path: str, act: OnTheWay, *, after: int = 0) -> None:
        self._path = path
        self._act = act
        self._to_pass = after
        self.done = False

    def __call__(self, path: str, body: bytes) -> bytes:
        if path != self._path or self.done:
            return body
        if self._to_pass > 0:
            self._to_pass -= 1
            return body
        self.done = True
        return self._act(path, body)


def with_fields(**changes: object) -> OnTheWay:
    """Puts other fields into a relayed answer."""

    def altered(path: str, body: bytes) -> bytes:
        return encode(decode(Relayed, body).model_copy(update=changes)) if path == "/relay" else body

    return altered
