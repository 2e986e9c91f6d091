"""What a municipality knows of one session between two requests: a frozen value."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.protocol.channel.received import Received, Request
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import RequestDigest, SessionId, Transcript
from kiosk.protocol.legs import Leg
from kiosk.protocol.messages.issuing import Close, Issue
from kiosk.protocol.messages.ordering import Application
from kiosk.protocol.messages.registering import RegistrationApplication
from kiosk.protocol.sealing import Place
from kiosk.protocol.session_keys import SessionPublicKeys
from kiosk.protocol.transcript import after_quote


@dataclass(frozen=True, slots=True)
class OfferGiven:
    """The offer, or the invitation, that an application has to refer to."""

    digest: bytes
    transcript: Transcript
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class OrderQuoted:
    """The one order of this session."""

    digest: RequestDigest
    lines: int
    expires_at: datetime
    issuing: bool = False
    """Whether a line went out already; from then on no other application replaces this one."""


@dataclass(frozen=True, slots=True)
class MunicipalState:
    """One session: its keys, how far it came, and the sequence numbers that were used."""

    session: SessionId
    keys: SessionPublicKeys
    opening: Transcript
    expires_at: datetime
    used: tuple[tuple[int, bytes], ...] = ()
    """Sequence number and SHA-256 of each request accepted after message 5."""
    offer: OfferGiven | None = None
    invitation: OfferGiven | None = None
    """In place of an offer: only an application for registration can refer to it."""
    order: OrderQuoted | None = None
    closed: bool = False

    def places(self) -> Iterator[Place]:
        """Where the next request can belong. Its leg is told by nothing outside of the box."""
        if self.order is not None:
            after = after_quote(self.order.digest)
            yield from (Place(leg, self.session, after) for leg in (Leg.ISSUE, Leg.STATUS, Leg.VOID))
        if self.offer is not None:
            yield Place(Leg.APPLICATION, self.session, self.offer.transcript)
        if self.invitation is not None:
            yield Place(Leg.REGISTRATION, self.session, self.invitation.transcript)
        yield Place(Leg.CLOSE, self.session, self.opening)

    def accept(self, received: Received[Request]) -> tuple["MunicipalState", Received[Request]]:
        """Take the request's sequence number and check what it refers to.

        Raises NotAuthentic for a request out of sequence, out of order, or about something else.
        """
        message = received.message
        if message.session != self.session:
            raise NotAuthentic(Fault.WRONG_SESSION)
        mark = (message.sequence, hashlib.sha256(received.signed).digest())
        if mark in self.used and not isinstance(message, Application):
            return self, replace(received, repeated=True)
        if message.sequence <= max((sequence for sequence, _ in self.used), default=1):
            raise NotAuthentic(Fault.OUT_OF_SEQUENCE)
        self._check_reference(message)
        return replace(self, used=(*self.used, mark)), received

    def _check_reference(self, message: Request) -> None:
        if isinstance(message, Close):
            return
        if self.closed and isinstance(message, Application | RegistrationApplication | Issue):
            raise NotAuthentic(Fault.OUT_OF_ORDER)
        if isinstance(message, RegistrationApplication):
            if self.invitation is None or message.invitation != self.invitation.digest:
                raise NotAuthentic(Fault.WRONG_DIGEST)
        elif isinstance(message, Application):
            if self.order is not None and self.order.issuing:
                raise NotAuthentic(Fault.OUT_OF_ORDER)
            if self.offer is None or message.offer != self.offer.digest:
                raise NotAuthentic(Fault.WRONG_DIGEST)
        elif self.order is None or message.digest != self.order.digest or message.line >= self.order.lines:
            raise NotAuthentic(Fault.WRONG_DIGEST)
