"""Message 2: the municipality's signed readiness, made at one end and accepted at the other."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.protocol import cose, transcript
from kiosk.protocol.directory import Directory, MunicipalityPart
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.hybrid_keys import HpkePublicKey
from kiosk.protocol.identifiers import KeyId, Nonce, SessionId, Transcript
from kiosk.protocol.limits import CLOCK_SKEW, NONCE_LIFETIME, SESSION_LIFETIME
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Ready
from kiosk.protocol.trusted_keys import verify_by_one_of

READY_AAD = b"kiosk-ready/1"


@dataclass(frozen=True, slots=True)
class PendingSession:
    """What a municipality remembers of a session that it said `Ready` to, until message 5 or two minutes."""

    session: SessionId
    municipality: MunicipalityCode
    nonce: Nonce
    opening: Transcript
    issued_at: datetime

    @property
    def nonce_expires_at(self) -> datetime:
        """Until when message 5 has to have come."""
        return self.issued_at + NONCE_LIFETIME

    @property
    def session_expires_at(self) -> datetime:
        """The absolute end of the session."""
        return self.issued_at + SESSION_LIFETIME


@dataclass(frozen=True, slots=True)
class AcceptedReady:
    """What a session knows of its municipality after message 2."""

    session: SessionId
    municipality: MunicipalityPart
    nonce: Nonce
    sealing_key: HpkePublicKey
    opening: Transcript
    closed: Refusal | None


def sign_ready(ready: Ready, signer: cose.MessageSigner, key_id: KeyId) -> tuple[bytes, PendingSession]:
    """The signed message, and what to remember until the session opens."""
    signed = cose.sign(encode(ready), signer, key_id, READY_AAD)
    pending = PendingSession(
        ready.session,
        ready.municipality,
        ready.nonce,
        transcript.opening(ready.session, signed),
        ready.issued_at,
    )
    return signed, pending


def accept_ready(
    signed: bytes,
    directory: Directory,
    session: SessionId,
    asked: MunicipalityCode | None,
    at: datetime,
) -> AcceptedReady:
    """Check a `Ready` against the directory; `asked` is None where the center chose by the card.

    The signature is tried with the keys of the municipality that the message itself names: the
    directory says which keys those are, so nobody can speak for another.
    Raises NotAuthentic with the first fault; ProtocolViolation if it is no `Ready`.
    """
    claimed = decode(Ready, cose.parse(signed).payload or b"")
    municipality = directory.find(claimed.municipality)
    if municipality is None or asked not in {None, claimed.municipality}:
        raise NotAuthentic(Fault.WRONG_MUNICIPALITY)
    ready = decode(Ready, verify_by_one_of(municipality.trusted_keys, signed, READY_AAD, at))
    if ready.session != session:
        raise NotAuthentic(Fault.WRONG_SESSION)
    if at >= min(ready.issued_at + NONCE_LIFETIME, ready.sealing_key_expires_at):
        raise NotAuthentic(Fault.EXPIRED)
    if at < ready.issued_at - CLOCK_SKEW:
        raise NotAuthentic(Fault.NOT_YET_VALID)
    return AcceptedReady(
        session,
        municipality,
        ready.nonce,
        HpkePublicKey.from_bytes(ready.sealing_key),
        transcript.opening(session, signed),
        ready.closed,
    )
