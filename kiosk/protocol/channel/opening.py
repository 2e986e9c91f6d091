"""Message 5 at the municipality: whom it opens to is decided from the signatures alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.refusals import Refusal
from kiosk.protocol import cose, transcript
from kiosk.protocol.card_certificate import CardCertificate, CardTrust, refusal_of
from kiosk.protocol.channel.received import Received
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.hybrid_keys import HpkePrivateKey
from kiosk.protocol.identifiers import Subject
from kiosk.protocol.legs import Leg
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.greeting import SignedStatement
from kiosk.protocol.messages.ordering import Open
from kiosk.protocol.readiness import PendingSession
from kiosk.protocol.revocation import Examined, ocsp_refusal
from kiosk.protocol.sealing import Place, open_head
from kiosk.protocol.session_keys import SessionPublicKeys
from kiosk.protocol.statement import ExpectedStatement, Statement, verify_statement
from kiosk.protocol.token import ExpectedToken, Token, verify_token
from kiosk.protocol.trusted_keys import TrustedKey


@dataclass(frozen=True, slots=True, repr=False)
class OpenedSession:
    """Message 5, opened: whoever holds these keys sent it; nobody is authenticated yet."""

    pending: PendingSession
    request: Received[Open]
    keys: SessionPublicKeys


@dataclass(frozen=True, slots=True)
class OpeningTrust:
    """Whom a municipality believes: card issuers and the center's token keys."""

    cards: CardTrust
    center_keys: Iterable[TrustedKey]
    """Asked anew for each token: they change every week."""
    asks_for_revocation: bool = True
    """Whether a token has to carry a good OCSP response; off only by a municipality's own setting."""


@dataclass(frozen=True, slots=True, repr=False)
class Authenticated:
    """The person at the terminal, as far as card, PIN and center vouch for them."""

    card: CardCertificate
    subject: Subject
    statement: Statement
    token: Token
    """Its OCSP response was judged here too."""


def read_open(box: bytes, pending: PendingSession, key: HpkePrivateKey) -> OpenedSession:
    """Open message 5 of a session that `Ready` was said to; each `PendingSession` is for one try.

    Raises SealBroken, NotAuthentic or ProtocolViolation.
    """
    place = Place(Leg.OPEN, pending.session, pending.opening)
    signed = open_head(box, key, place)
    sign1 = cose.parse(signed)
    claimed = decode(Open, sign1.payload or b"")
    keys = SessionPublicKeys(claimed.signing_key, claimed.sealing_key)
    message = decode(Open, sign1.verify(keys.verifying_key, place.binding))
    if message.session != pending.session:
        raise NotAuthentic(Fault.WRONG_SESSION)
    answering = transcript.advance(place.transcript, signed)
    return OpenedSession(pending, Received(Leg.OPEN, message, answering, signed), keys)


def authenticate(opened: OpenedSession, trust: OpeningTrust, at: datetime) -> Authenticated | Refusal:
    """Check card certificate, card signature and token; believe neither center nor terminal for it.

    Raises NotAuthentic or ProtocolViolation where somebody lied; a Refusal is what a citizen can meet.
    """
    pending = opened.pending
    if at >= pending.nonce_expires_at:
        return Refusal.SESSION_EXPIRED
    signed = decode(SignedStatement, opened.request.message.statement)
    card = CardCertificate.from_der(signed.certificate)
    refusal = refusal_of(card, trust.cards, at)
    if refusal is not None:
        return refusal
    expected = ExpectedStatement(
        session=pending.session,
        municipality=pending.municipality,
        municipal_nonce=pending.nonce,
        session_keys=opened.keys.digest,
    )
    statement = verify_statement(signed, card, expected)
    purpose = ExpectedToken(pending.session, statement.digest, pending.municipality)
    token = verify_token(opened.request.message.token, trust.center_keys, purpose, at)
    if token.terminal != statement.terminal:
        raise NotAuthentic(Fault.WRONG_TERMINAL)
    if token.subject != card.subject(pending.session):
        raise NotAuthentic(Fault.WRONG_SUBJECT)
    revoked = _revocation_refusal(card, token, trust, at)
    if revoked is not None:
        return revoked
    return Authenticated(card, card.subject(pending.session), statement, token)


def _revocation_refusal(
    card: CardCertificate, token: Token, trust: OpeningTrust, at: datetime
) -> Refusal | None:
    if not trust.asks_for_revocation:
        return None
    examined = Examined.of(card.x509, trust.cards.anchors)
    if examined is None:
        return Refusal.CARD_CERTIFICATE_NOT_TRUSTED
    return ocsp_refusal(token.ocsp_response, examined, at)
