"""One made-up visit, message by message: both ends of the sealed conversation and what came before."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.offers import Offer, Quote
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.refusals import Refusal
from kiosk.protocol.channel.municipal_end import MunicipalEnd
from kiosk.protocol.channel.opening import Authenticated, OpeningTrust, authenticate, read_open
from kiosk.protocol.channel.received import Received, Request
from kiosk.protocol.channel.receiving import Contradiction, IssuedLine, buffer_size
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.identifiers import (
    SerialNumber,
    SessionId,
    Subject,
    new_nonce,
    new_session_id,
    new_settlement_id,
)
from kiosk.protocol.manifest import mark_of, seal_hash, sign_manifest
from kiosk.protocol.messages.greeting import Ready, SignedStatement
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.messages.relaying import IssueMark, Relayed
from kiosk.protocol.readiness import AcceptedReady, PendingSession, accept_ready, sign_ready
from kiosk.protocol.sealing import document_digest
from kiosk.protocol.session_keys import SessionKeys
from kiosk.protocol.statement import Statement
from kiosk.protocol.token import Token, sign_token
from tests.protocol.world import (
    CITY,
    NOW,
    TERMINAL,
    Card,
    World,
    made_up_offer,
    signature_key,
    terminal_certificate,
    trusted,
    two_line_order,
)

PDF = b"%PDF-1.7 made up " * 500


@dataclass(frozen=True, slots=True)
class Greeted:
    """A visit after message 2."""

    keys: SessionKeys
    ready: AcceptedReady
    pending: PendingSession


def ready_message(world: World, session: SessionId) -> Ready:
    return Ready(
        session=session,
        municipality=CITY,
        nonce=new_nonce(),
        sealing_key=world.city_daily_key.public.encoded,
        sealing_key_expires_at=NOW + timedelta(hours=8),
        issued_at=NOW,
        closed=None,
    )


def greet(world: World) -> Greeted:
    session = new_session_id()
    key = signature_key(world.city_key)
    signed, pending = sign_ready(ready_message(world, session), key.signer, key.key_id)
    return Greeted(SessionKeys.generate(), accept_ready(signed, world.directory, session, CITY, NOW), pending)


def statement_of(greeted: Greeted) -> Statement:
    return Statement(
        center_nonce=new_nonce(),
        municipal_nonce=greeted.ready.nonce,
        municipality=greeted.ready.municipality.code,
        terminal=TERMINAL,
        session=greeted.ready.session,
        session_keys=greeted.keys.public.digest,
    )


def signed_by(card: Card, statement: Statement) -> SignedStatement:
    signature = card.sign(statement.to_be_signed(card.certificate))
    return statement.signed_with(signature, card.der)


def token_for(statement: Statement, subject: Subject) -> Token:
    return Token(
        session=statement.session,
        statement=statement.digest,
        terminal=statement.terminal,
        terminal_certificate=terminal_certificate(),
        subject=subject,
        audience=statement.municipality,
        issued_at=NOW,
        expires_at=NOW + timedelta(minutes=15),
        ocsp_response=None,
    )


def signed_token(world: World, token: Token) -> bytes:
    key = signature_key(world.center_key)
    return sign_token(token, key.signer, key.key_id)


def opening_trust(world: World) -> OpeningTrust:
    return OpeningTrust(world.card_trust, (trusted(world.center_key),), asks_for_revocation=False)


class Visit:
    """Both ends, and shortcuts to each stage; every step goes through the boxes that would travel."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.card = world.card
        self.greeted = greet(world)
        session = self.greeted.ready.session
        subject = self.card.certificate.subject(session)
        self.terminal = SessionEnd(self.greeted.keys, self.greeted.ready, subject)
        statement = statement_of(self.greeted)
        self.open_box = self.terminal.open(
            signed_token(world, token_for(statement, subject)), signed_by(self.card, statement)
        )
        self.opened = read_open(self.open_box, self.greeted.pending, world.city_daily_key)
        self.city = MunicipalEnd.begin(self.opened, world.city_daily_key, signature_key(world.city_key))

    def authenticated(self) -> Authenticated | Refusal:
        return authenticate(self.opened, opening_trust(self.world), NOW)

    def offered(self) -> "Visit":
        box = self.city.offer(self.opened.request, made_up_offer())
        assert isinstance(self.terminal.take_offer(box, NOW), Offer)
        return self

    def quoted(self) -> "Visit":
        self.offered()
        received = self.city.read(self.terminal.apply(two_line_order(), GENERIC_PRINTER))
        box, self.digest = self.city.quote(received, [Yen(200), Yen(200)], NOW + timedelta(minutes=5))
        assert isinstance(self.terminal.take_quote(box, NOW), Quote)
        return self

    def asks_to_issue(self, line: int = 0) -> Received[Request]:
        return self.city.read(self.terminal.issue(line, NOW + timedelta(minutes=1)))

    def manifest(self, line: int = 0, document: bytes = PDF) -> Manifest:
        return Manifest(
            municipality=CITY,
            digest=self.digest,
            line=line,
            kind=CertificateKind.JUMINHYO,
            subject=self.card.certificate.subject(self.greeted.ready.session),
            document_sha256=document_digest(document),
            sheets=2,
            seal_ids=(),
            seal_hash=seal_hash(bytes(32), ()),
            settlement=new_settlement_id(),
            serial=SerialNumber("20261121-000001"),
            fee=200,
            data_version=17,
            data_time=NOW,
        )

    def answers(
        self,
        received: Received[Request],
        manifest: Manifest,
        document: bytes = PDF,
        mark: IssueMark | None = None,
    ) -> Relayed:
        key = signature_key(self.world.city_key)
        box = self.city.issued(received, sign_manifest(manifest, key.signer, key.key_id), document)
        return Relayed(session=self.greeted.ready.session, box=box, mark=mark or mark_of(manifest))

    def takes(self, relayed: Relayed, line: int = 0) -> IssuedLine | Refusal | Contradiction:
        self.buffer = memoryview(bytearray(buffer_size(relayed)))
        return self.terminal.take_issued(line, relayed, self.buffer, NOW)
