"""Message 2: a nonce and today's key, or why nothing is issued now."""

from datetime import datetime

from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.sessions import Awaited
from kiosk.protocol.identifiers import new_nonce
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import Ready, ReadyRequest, Refused
from kiosk.protocol.readiness import sign_ready


def greet(backoffice: Backoffice, request: ReadyRequest) -> bytes:
    """The signed `Ready`; an encoded `Refused` where this session cannot begin here."""
    profile = backoffice.profiles.current
    if request.municipality != profile.code:
        return encode(Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED))
    now, day_key = backoffice.clock.now(), backoffice.daily_key.current()
    ready = Ready(
        session=request.session,
        municipality=request.municipality,
        nonce=new_nonce(),
        sealing_key=day_key.private.public.encoded,
        sealing_key_expires_at=day_key.expires_at,
        issued_at=now,
        closed=closed_reason(profile, now),
    )
    key = backoffice.message_key
    signed, pending = sign_ready(ready, key.signer, key.key_id)
    if ready.closed is None and not backoffice.sessions.expect(Awaited(pending, day_key.private)):
        return encode(Refused(refusal=Refusal.MUNICIPALITY_CLOSED))
    return signed


def closed_reason(profile: MunicipalityProfile, now: datetime) -> Refusal | None:
    """Why none of the municipality's services is served at the local time `now`; None if one is."""
    if profile.is_closed(now.date()):
        return Refusal.MUNICIPALITY_CLOSED
    if any(profile.is_open(service, now) for service in profile.services_on(now.date())):
        return None
    return Refusal.OUT_OF_HOURS
