"""The municipality's end of the sealed conversation with one session."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from kiosk.domain.money import Yen
from kiosk.domain.offers import Offer
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation, RegistrationReceipt
from kiosk.protocol import cose, transcript
from kiosk.protocol.channel.envelope import Envelope, SignatureKey, enclose
from kiosk.protocol.channel.municipal_state import MunicipalState, OfferGiven, OrderQuoted
from kiosk.protocol.channel.opening import OpenedSession
from kiosk.protocol.channel.received import Received, Request
from kiosk.protocol.errors import SealBroken
from kiosk.protocol.hybrid_keys import HpkePrivateKey
from kiosk.protocol.identifiers import RequestDigest
from kiosk.protocol.legs import Leg
from kiosk.protocol.messages.base import Message, decode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.issuing import Close, Closed, Issue, Issued, LineState, Status, StatusGiven, Void
from kiosk.protocol.messages.ordering import Application, Open, QuoteMade
from kiosk.protocol.messages.registering import (
    RegistrationApplication,
    RegistrationInvited,
    RegistrationTaken,
)
from kiosk.protocol.sealing import Place, open_head
from kiosk.protocol.translation import offer_message

_REQUESTS: dict[Leg, type[Request]] = {
    Leg.APPLICATION: Application,
    Leg.REGISTRATION: RegistrationApplication,
    Leg.ISSUE: Issue,
    Leg.STATUS: Status,
    Leg.VOID: Void,
    Leg.CLOSE: Close,
}


class MunicipalEnd:
    """Reads what one session asks and seals what it is answered.

    `state` changes with each call and may be kept between two of them; the opening key is the day's key
    that the session was told in `Ready`.
    """

    def __init__(self, state: MunicipalState, key: HpkePrivateKey, signature_key: SignatureKey) -> None:
        self.state = state
        self._key = key
        self._signature_key = signature_key

    @classmethod
    def begin(cls, opened: OpenedSession, key: HpkePrivateKey, signature_key: SignatureKey) -> "MunicipalEnd":
        """The end of a session that message 5 has opened."""
        pending = opened.pending
        state = MunicipalState(pending.session, opened.keys, pending.opening, pending.session_expires_at)
        return cls(state, key, signature_key)

    def read(self, box: bytes) -> Received[Request]:
        """The request in `box`.

        What kind it is stands nowhere outside of the seal, so each place that the session can be in is
        tried (at most five, about 0.1 ms each). Raises SealBroken, NotAuthentic or ProtocolViolation;
        the state is then unchanged.
        """
        place, signed = self._open(box)
        payload = cose.parse(signed).verify(self.state.keys.verifying_key, place.binding)
        message = decode(_REQUESTS[place.leg], payload)
        answering = transcript.advance(place.transcript, signed)
        self.state, received = self.state.accept(Received(place.leg, message, answering, signed))
        return received

    def lateness(self, received: Received[Request], at: datetime) -> Refusal | None:
        """Why this request comes too late, or None. Status, void and close are never too late."""
        match received.message:
            case Application():
                return self._expired(at, self.state.offer)
            case RegistrationApplication():
                return self._expired(at, self.state.invitation)
            case Issue(not_after=not_after) if at >= not_after:
                return Refusal.ANSWER_TOO_LATE
            case Issue():
                order = self.state.order
                return self._expired(at, None if order is None or order.issuing else order)
            case Status() | Void() | Close():
                return None
            case unknown:
                assert_never(unknown)

    def offer(self, received: Received[Open], offer: Offer) -> bytes:
        """Message 6. Raises ProtocolViolation if the offer is larger than may travel."""
        envelope = self._answer(received, offer_message(offer))
        self.state = replace(self.state, offer=_given(received, envelope, offer.expires_at))
        return envelope.box

    def invite(self, received: Received[Open], invitation: RegistrationInvitation) -> bytes:
        """Message 6r: in place of an offer, the way to apply for registration."""
        label = invitation.municipality
        message = RegistrationInvited(
            municipality=label.code,
            municipality_name=label.name,
            instead=invitation.instead,
            expires_at=invitation.expires_at,
        )
        envelope = self._answer(received, message)
        self.state = replace(self.state, invitation=_given(received, envelope, invitation.expires_at))
        return envelope.box

    def registered(self, received: Received[Request], receipt: RegistrationReceipt) -> bytes:
        """Message 8r."""
        taken = RegistrationTaken(number=receipt.number, applied_on=receipt.applied_on)
        return self._answer(received, taken).box

    def quote(
        self, received: Received[Request], fees: Sequence[Yen], expires_at: datetime
    ) -> tuple[bytes, RequestDigest]:
        """Message 8, and the digest that names the order from here on."""
        expires_at = expires_at.replace(microsecond=0)
        digest = transcript.request_digest(received.answering, fees, expires_at)
        message = QuoteMade(digest=digest, fees=tuple(fees), expires_at=expires_at)
        envelope = self._answer(received, message)
        self.state = replace(self.state, order=OrderQuoted(digest, len(fees), expires_at))
        return envelope.box, digest

    def issued(self, received: Received[Request], signed_manifest: bytes, document: bytes) -> bytes:
        """Message 11. Raises ProtocolViolation if the document is larger than may travel."""
        envelope = self._answer(received, Issued(manifest=signed_manifest), document)
        if self.state.order is not None:
            self.state = replace(self.state, order=replace(self.state.order, issuing=True))
        return envelope.box

    def state_of(self, received: Received[Request], state: LineState) -> bytes:
        """Message 12, the answer to status and void. Raises TypeError for another request."""
        message = received.message
        if not isinstance(message, Status | Void):
            raise TypeError("a line's state answers status and void only")
        given = StatusGiven(digest=message.digest, line=message.line, state=state)
        return self._answer(received, given).box

    def closed(self, received: Received[Request]) -> bytes:
        """Message 15: nothing more may be ordered in this session."""
        self.state = replace(self.state, closed=True)
        return self._answer(received, Closed()).box

    def refuse(self, received: Received[Open] | Received[Request], refusal: Refusal) -> bytes:
        """A refusal in place of any answer, of the same size as the answer would have been."""
        return self._answer(received, Refused(refusal=refusal)).box

    def _expired(self, at: datetime, also: OfferGiven | OrderQuoted | None) -> Refusal | None:
        ends = [self.state.expires_at] if also is None else [self.state.expires_at, also.expires_at]
        return Refusal.SESSION_EXPIRED if at >= min(ends) else None

    def _open(self, box: bytes) -> tuple[Place, bytes]:
        for place in self.state.places():
            try:
                return place, open_head(box, self._key, place)
            except SealBroken:
                continue
        raise SealBroken

    def _answer(self, received: Received[Message], message: Message, attachment: bytes = b"") -> Envelope:
        place = Place(received.leg.answer, self.state.session, received.answering)
        return enclose(message, self._signature_key, self.state.keys.sealing_key, place, attachment)


def _given(received: Received[Open], envelope: Envelope, expires_at: datetime) -> OfferGiven:
    return OfferGiven(
        hashlib.sha256(envelope.signed).digest(),
        transcript.advance(received.answering, envelope.signed),
        expires_at,
    )
