"""Messages 5 and 6: whom the card vouches for, and what this person may have."""

from datetime import datetime

from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation
from kiosk.domain.residents import ResidentState
from kiosk.municipality.applicants import holder_of
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.registering import invitation_for
from kiosk.municipality.conversation.sessions import Awaited, LiveSession, forgotten_at
from kiosk.municipality.entitlement import Applicant, Entitlement, Holder, entitlement_of
from kiosk.municipality.printability import is_printable, report_missing_glyphs
from kiosk.protocol.channel.municipal_end import MunicipalEnd
from kiosk.protocol.channel.opening import Authenticated, OpenedSession, authenticate, read_open
from kiosk.protocol.errors import NotAuthentic, ProtocolError
from kiosk.protocol.identifiers import CardHash
from kiosk.runtime.log import LogEvent


def open_session(backoffice: Backoffice, box: bytes, awaited: Awaited) -> bytes:
    """The sealed offer or refusal.

    Raises ProtocolError if there is nobody under whose seal an answer could go.
    """
    now = backoffice.clock.now()
    opened = read_open(box, awaited.pending, awaited.key)
    end = MunicipalEnd.begin(opened, awaited.key, backoffice.message_key)
    who = _authenticated(backoffice, opened, now)
    if isinstance(who, Refusal):
        return _refused(backoffice, end, opened, who)
    profile = backoffice.profiles.current
    found = _entitlement(backoffice, profile, who.card.card_hash, now)
    if isinstance(found, Refusal):
        return _refused(backoffice, end, opened, found)
    if isinstance(found, RegistrationInvitation):
        answer, entitlement = end.invite(opened.request, found), None
    else:
        answer, entitlement = end.offer(opened.request, found.offer), found
    live = LiveSession(end, who, entitlement, profile, forgotten_at(awaited.pending))
    backoffice.sessions.begin(awaited.pending.session, live)
    return answer


def _authenticated(backoffice: Backoffice, opened: OpenedSession, now: datetime) -> Authenticated | Refusal:
    try:
        return authenticate(opened, backoffice.trust, now)
    except ProtocolError as error:
        reason = error.fault.value if isinstance(error, NotAuthentic) else type(error).__name__
        backoffice.log.write(LogEvent.PROTOCOL_VIOLATION, step="open", reason=reason)
        return Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def _entitlement(
    backoffice: Backoffice, profile: MunicipalityProfile, card: CardHash, now: datetime
) -> Entitlement | RegistrationInvitation | Refusal:
    with backoffice.registry.snapshot() as snapshot:
        holder = holder_of(snapshot, card, now)
    if holder is Refusal.DATA_TOO_OLD:
        return holder
    if isinstance(holder, Refusal) or _has_moved_out(holder):
        instead = holder if isinstance(holder, Refusal) else Refusal.PERSON_MOVED_OUT
        return invitation_for(backoffice, profile, card, instead, now)
    history = backoffice.ledger.history(card, now.date())
    entitlement = entitlement_of(profile, holder, history, is_printable, now)
    if _lacks_a_glyph(entitlement):
        report_missing_glyphs(holder, backoffice.log)
    return entitlement


def _lacks_a_glyph(entitlement: Entitlement | Refusal) -> bool:
    """Whether all of it, or a kind of it, is refused for what the certificate font lacks."""
    if isinstance(entitlement, Refusal):
        return entitlement is Refusal.NAME_NOT_PRINTABLE
    return any(service.unavailable is Refusal.NAME_NOT_PRINTABLE for service in entitlement.offer.services)


def _has_moved_out(holder: Holder) -> bool:
    """Whether the holder is neither a resident any more nor registered for the 戸籍."""
    return isinstance(holder, Applicant) and holder.person.state is ResidentState.MOVED_OUT


def _refused(backoffice: Backoffice, end: MunicipalEnd, opened: OpenedSession, refusal: Refusal) -> bytes:
    backoffice.log.write(LogEvent.REFUSED, refusal=refusal.value, step="open")
    return end.refuse(opened.request, refusal)
