"""Messages 6r to 8r: whom nobody knows by the card is invited to apply, and the application is kept."""

from datetime import datetime

from kiosk.domain.certificates import KOSEKI_KINDS
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.offers import MunicipalityLabel
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.sessions import LiveSession
from kiosk.municipality.registrations import RegistrationState
from kiosk.protocol.channel.received import Received, Request
from kiosk.protocol.identifiers import CardHash
from kiosk.protocol.limits import OFFER_LIFETIME
from kiosk.protocol.messages.registering import RegistrationApplication
from kiosk.runtime.log import LogEvent


def invitation_for(
    backoffice: Backoffice, profile: MunicipalityProfile, card: CardHash, instead: Refusal, now: datetime
) -> RegistrationInvitation | Refusal:
    """The invitation to apply; a refusal where nobody can, or where this card's application stands."""
    standing = backoffice.registrations.of_card(card)
    match None if standing is None else standing.state:
        case RegistrationState.PENDING:
            return Refusal.REGISTRATION_PENDING
        case RegistrationState.REJECTED:
            return Refusal.REGISTRATION_REJECTED
        case RegistrationState.APPROVED | None:
            pass
    if not (profile.takes_registrations and _serves_koseki(profile, now)):
        return instead
    label = MunicipalityLabel(profile.code, profile.name)
    return RegistrationInvitation(label, instead, now + OFFER_LIFETIME)


def take_registration(
    backoffice: Backoffice, live: LiveSession, received: Received[Request], message: RegistrationApplication
) -> bytes:
    """The sealed receipt; the same one for the same card, however often it is asked for."""
    now = backoffice.clock.now()
    if message.birth_date > now.date():
        return live.end.refuse(received, Refusal.ORDER_NOT_ALLOWED)
    told = Particulars(message.birth_date, message.hittosha_kana, message.telephone)
    taken = backoffice.registrations.take(live.who.card.card_hash, told, now)
    backoffice.log.write(LogEvent.REGISTRATION_APPLIED, number=taken.number)
    return live.end.registered(received, taken.receipt)


def _serves_koseki(profile: MunicipalityProfile, now: datetime) -> bool:
    return any(service.kind in KOSEKI_KINDS for service in profile.services_on(now.date()))
