"""A center in one process: its desks on a store of its own, and municipalities that say what a test wants."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.center.app import Desks
from kiosk.center.authentication import Authentication, CardDesk
from kiosk.center.enrolment import Terminals
from kiosk.center.journal_anchors import JournalAnchors
from kiosk.center.municipal_links import MunicipalLink
from kiosk.center.nonces import Nonces
from kiosk.center.outcomes import OutcomeDesk
from kiosk.center.reception import Destinations, Reception
from kiosk.center.relay import Relaying
from kiosk.center.revocation import ResponderSilent, RevocationCheck
from kiosk.center.routing import Routing
from kiosk.center.seals import SealLedger
from kiosk.center.sessions import Sessions
from kiosk.center.settlement import Settlement
from kiosk.center.stopping import ReportDesk, Stops
from kiosk.center.stopping.reports import Examiner
from kiosk.center.store import open_store
from kiosk.center.token_keys import TokenKey, TokenKeys
from kiosk.demo.pki.status_responder import StatusRegister
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.identifiers import Nonce, SessionId, TerminalId, new_nonce, new_session_id
from kiosk.protocol.messages.greeting import Greeting, Hello, SignedStatement
from kiosk.protocol.signing_keys import SigningKey
from kiosk.protocol.statement import Statement
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.runtime.tls.client import PeerUnreachable
from tests.protocol.world import Card, CardIssuer, CardOptions, issue_card, rsa_key

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=JAPAN)
MIHON = MunicipalityCode("990019")
TAMESHI = MunicipalityCode("990027")
UNKNOWN = MunicipalityCode("990035")
TERMINAL = TerminalId("t-0001")
OTHER_TERMINAL = TerminalId("t-0002")
TLS_CERTIFICATE = b"c" * 32
SESSIONS_PER_TERMINAL = 5


@dataclass
class ScriptedMunicipality:
    """A municipality's connection: keeps what it was sent, and answers or fails as told."""

    answer: bytes | Exception = b"answer"
    received: list[tuple[str, bytes]] = field(default_factory=list)
    allowed: list[tuple[float, int]] = field(default_factory=list)

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        self.received.append((path, body))
        self.allowed.append((timeout, limit))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def goes_down(self) -> None:
        self.answer = PeerUnreachable("nobody there")


class MadeUpResponder:
    """The demo's responder without the network; it can fall silent."""

    def __init__(self, issuer: CardIssuer, clock: SteppedClock) -> None:
        self.register = StatusRegister(issuer.certificate, issuer.key, clock.now)
        self.is_down = False

    def ask(self, request: bytes) -> bytes:
        if self.is_down:
            raise ResponderSilent("nobody there")
        return self.register.answer(request)


class MadeUpCenter:
    """All desks, a clock in the test's hand, cards of one issuer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = SteppedClock(NOON)
        self.logged = io.StringIO()
        self.log = EventLog("center", self.clock, self.logged)
        self.store = open_store(folder / "made-up-center.sqlite")
        self.mihon, self.tameshi = ScriptedMunicipality(), ScriptedMunicipality()
        self.links: dict[MunicipalityCode, MunicipalLink] = {MIHON: self.mihon, TAMESHI: self.tameshi}
        self.issuer = CardIssuer.named("issuer")
        self.token_key = SigningKey.generate()
        self.token_keys_now: TokenKeys | None = None
        self.directory_keys: dict[MunicipalityCode, tuple[TrustedKey, ...]] = {}
        examiner = Examiner(lambda: self.trusted_token_keys, self.municipal_keys)
        sessions, nonces = Sessions(self.store, SESSIONS_PER_TERMINAL), Nonces(self.store)
        routing = Routing(self.store)
        trust = CardTrust((self.issuer.certificate,))
        self.responder = MadeUpResponder(self.issuer, self.clock)
        cards = CardDesk(trust, RevocationCheck(trust, self.responder, None))
        self.desks = Desks(
            terminals=Terminals(self.store),
            routing=routing,
            reception=Reception(
                Destinations(routing, Stops(self.store), self.links), sessions, nonces, self.clock, self.log
            ),
            authentication=Authentication(cards, sessions, nonces, self.token_keys, self.clock, self.log),
            relaying=Relaying(
                sessions,
                SealLedger(self.store),
                Destinations(routing, Stops(self.store), self.links),
                self.clock,
                self.log,
            ),
            outcomes=OutcomeDesk(Settlement(self.store), self.links, self.clock, self.log),
            anchors=JournalAnchors(self.store, self.clock, self.log),
            reports=ReportDesk(self.store, sessions, examiner, self.clock, self.log),
            enrolment=None,
        )

    def municipal_keys(self, code: MunicipalityCode) -> tuple[TrustedKey, ...]:
        return self.directory_keys.get(code, ())

    def token_keys(self) -> TokenKeys:
        if self.token_keys_now is not None:
            return self.token_keys_now
        day = timedelta(days=1)
        return TokenKeys((TokenKey(self.token_key, NOON - day, NOON + day),))

    @property
    def trusted_token_keys(self) -> tuple[TrustedKey, ...]:
        return self.token_keys().trusted

    def card(self, options: CardOptions | None = None) -> Card:
        return issue_card(self.issuer, rsa_key("card"), options)

    def later(self, **time: float) -> None:
        self.clock.set(self.clock.now() + timedelta(**time))

    def events(self, name: str) -> list[dict[str, object]]:
        records = [json.loads(line) for line in self.logged.getvalue().splitlines()]
        return [record for record in records if record["event"] == name]

    def greeted(self, terminal: TerminalId = TERMINAL, municipality: MunicipalityCode = MIHON) -> Greeting:
        hello = Hello(session=new_session_id(), municipality=municipality, card=None)
        greeting = self.desks.reception.greet(hello, terminal)
        assert isinstance(greeting, Greeting), greeting
        return greeting


def statement(
    session: SessionId,
    center_nonce: Nonce,
    *,
    municipality: MunicipalityCode = MIHON,
    terminal: TerminalId = TERMINAL,
) -> Statement:
    return Statement(
        center_nonce=center_nonce,
        municipal_nonce=new_nonce(),
        municipality=municipality,
        terminal=terminal,
        session=session,
        session_keys=b"k" * 32,
    )


def signed(said: Statement, card: Card, signer: Callable[[bytes], bytes] | None = None) -> SignedStatement:
    signature = (signer or card.sign)(said.to_be_signed(card.certificate))
    return said.signed_with(signature, card.der)
