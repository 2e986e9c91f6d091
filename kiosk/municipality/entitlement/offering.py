"""From the profile and the applicant to an offer or a refusal (docs/reference/service.md, section 3)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.municipalities import MunicipalityProfile, Service
from kiosk.domain.offers import MunicipalityLabel, Offer, OfferedPerson, OfferedService
from kiosk.domain.orders import PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import Person, ResidentId, ResidentState
from kiosk.municipality.entitlement.applicant import Applicant, IssueHistory
from kiosk.protocol.limits import OFFER_LIFETIME

MINIMUM_AGE = 15

Printable = Callable[[str], bool]
"""Whether a text can be set in exactly its registered glyphs."""

_REFUSED_STATES = {
    ResidentState.MOVING_OUT: Refusal.PERSON_MOVED_OUT,
    ResidentState.MOVED_OUT: Refusal.PERSON_MOVED_OUT,
    ResidentState.DECEASED: Refusal.PERSON_NOT_ISSUABLE,
    ResidentState.PROTECTED: Refusal.PERSON_PROTECTED,
}
_FOREIGN_ITEMS = frozenset({Item.KOKUSEKI, Item.ZAIRYU_CARD, Item.ZAIRYU_SHIKAKU})
_JAPANESE_ITEMS = frozenset({Item.HONSEKI})


@dataclass(frozen=True, slots=True, repr=False)
class Entitlement:
    """An offer, and who is meant by its person references."""

    offer: Offer
    persons: tuple[ResidentId, ...]
    """By reference: the holder is 0."""

    def resident(self, ref: PersonRef) -> ResidentId:
        """Who a reference means. Raises IndexError for one that was not offered."""
        return self.persons[ref]


def entitlement_of(
    profile: MunicipalityProfile,
    applicant: Applicant,
    history: IssueHistory,
    printable: Printable,
    now: datetime,
) -> Entitlement | Refusal:
    """What the applicant may have at the local time `now`, or why nothing."""
    refusal = _holder_refusal(applicant, printable, now)
    if refusal is not None:
        return refusal
    members = applicant.certifiable_members
    services = tuple(_offered(profile, service, applicant, printable, now) for service in profile.services)
    for reason in (Refusal.OUT_OF_HOURS, Refusal.DATA_TOO_OLD):
        if all(service.unavailable is reason for service in services):
            return reason
    offer = Offer(
        municipality=MunicipalityLabel(profile.code, profile.name),
        services=services,
        persons=tuple(_offered_person(place, person) for place, person in enumerate(members)),
        last_issued_on=history.last_issued_on,
        expires_at=now + OFFER_LIFETIME,
    )
    return Entitlement(offer, tuple(person.resident_id for person in members))


def _holder_refusal(applicant: Applicant, printable: Printable, now: datetime) -> Refusal | None:
    person = applicant.person
    if applicant.record.in_doubt:
        return Refusal.DATA_TOO_OLD
    if person.state in _REFUSED_STATES:
        return _REFUSED_STATES[person.state]
    if person.age_on(now.date()) < MINIMUM_AGE:
        return Refusal.PERSON_UNDER_15
    if now.date() < applicant.card.valid_from:
        return Refusal.CARD_FROM_NEXT_DAY
    if not (printable(person.name) and printable(applicant.record.household.address)):
        return Refusal.NAME_NOT_PRINTABLE
    return None


def _offered(
    profile: MunicipalityProfile, service: Service, applicant: Applicant, printable: Printable, now: datetime
) -> OfferedService:
    members = applicant.certifiable_members
    unavailable = (
        _present_refusal(service.kind, applicant, printable)
        if profile.is_open(service, now)
        else Refusal.OUT_OF_HOURS
    )
    return OfferedService(
        kind=service.kind,
        fee=service.fee_on(now.date()),
        extents=tuple(extent for extent in service.extents if _extent_applies(extent, members)),
        items=tuple(item for item in service.items if _item_applies(item, members)),
        hours=service.hours,
        unavailable=unavailable,
    )


def _present_refusal(kind: CertificateKind, applicant: Applicant, printable: Printable) -> Refusal | None:
    """Why this kind cannot be had within its hours."""
    if kind in applicant.outdated:
        return Refusal.DATA_TOO_OLD
    return _kind_refusal(kind, applicant, printable)


def _kind_refusal(kind: CertificateKind, applicant: Applicant, printable: Printable) -> Refusal | None:
    """Why this applicant cannot have this kind; a kind that has no form yet is for nobody."""
    match kind:
        case CertificateKind.JUMINHYO:
            return _household_refusal(applicant, printable)
        case CertificateKind.INKAN:
            return Refusal.SEAL_NOT_REGISTERED if applicant.seal is None else None
        case _:
            return Refusal.PERSON_NOT_ISSUABLE


def _household_refusal(applicant: Applicant, printable: Printable) -> Refusal | None:
    household = applicant.record.household
    states = {person.state for person in household.members}
    if ResidentState.MOVING_OUT in states:
        return Refusal.HOUSEHOLD_MOVING_OUT
    if ResidentState.PROTECTED in states or household.head.state is not ResidentState.CURRENT:
        return Refusal.PERSON_NOT_ISSUABLE
    if not printable(household.head.name):
        return Refusal.NAME_NOT_PRINTABLE
    return None


def _extent_applies(extent: Extent, members: tuple[Person, ...]) -> bool:
    return extent is not Extent.SETAI_ICHIBU or len(members) > 1


def _item_applies(item: Item, members: tuple[Person, ...]) -> bool:
    if item in _FOREIGN_ITEMS:
        return any(person.foreign is not None for person in members)
    if item in _JAPANESE_ITEMS:
        return any(person.foreign is None for person in members)
    return True


def _offered_person(place: int, person: Person) -> OfferedPerson:
    relationship = "本人" if place == 0 else person.relationship
    return OfferedPerson(PersonRef(place), person.name, relationship)
