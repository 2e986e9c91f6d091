"""From the profile and the applicant to an offer or a refusal (docs/reference/service.md, section 3)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.certificates import KOSEKI_KINDS, CertificateKind, Extent, Item
from kiosk.domain.municipalities import MunicipalityProfile, Service
from kiosk.domain.offers import MunicipalityLabel, Offer, OfferedPerson, OfferedService
from kiosk.domain.orders import PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import Person, ResidentId, ResidentState
from kiosk.municipality.entitlement.applicant import MINIMUM_AGE, Applicant, IssueHistory
from kiosk.municipality.entitlement.kinds import kind_refusal
from kiosk.municipality.entitlement.people import NamedPerson, named_people
from kiosk.municipality.entitlement.printable import Printable
from kiosk.municipality.entitlement.registrant import Holder, Registrant
from kiosk.municipality.entitlement.registrants import registrant_refusal
from kiosk.protocol.limits import OFFER_LIFETIME

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
    applicant: Holder,
    history: IssueHistory,
    printable: Printable,
    now: datetime,
) -> Entitlement | Refusal:
    """What the applicant may have at the local time `now`, or why nothing."""
    refusal = (
        registrant_refusal(applicant, printable, now)
        if isinstance(applicant, Registrant)
        else _resident_refusal(applicant, printable, now)
    )
    if refusal is not None:
        return refusal
    people = tuple(named_people(applicant))
    services = tuple(
        _offered(profile, service, applicant, people, printable, now)
        for service in profile.services_on(now.date())
        if isinstance(applicant, Applicant) or service.kind in KOSEKI_KINDS
    )
    reasons = {service.unavailable for service in services}
    if reasons <= {Refusal.OUT_OF_HOURS, Refusal.DATA_TOO_OLD}:
        return Refusal.DATA_TOO_OLD if Refusal.DATA_TOO_OLD in reasons else Refusal.OUT_OF_HOURS
    offer = Offer(
        municipality=MunicipalityLabel(profile.code, profile.name),
        services=services,
        persons=tuple(
            OfferedPerson(PersonRef(place), person.name, person.relationship)
            for place, person in enumerate(people)
        ),
        last_issued_on=history.last_issued_on,
        expires_at=now + OFFER_LIFETIME,
    )
    return Entitlement(offer, tuple(person.resident_id for person in people))


def _resident_refusal(applicant: Applicant, printable: Printable, now: datetime) -> Refusal | None:
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
    profile: MunicipalityProfile,
    service: Service,
    applicant: Holder,
    people: tuple[NamedPerson, ...],
    printable: Printable,
    now: datetime,
) -> OfferedService:
    members = () if isinstance(applicant, Registrant) else applicant.certifiable_members
    unavailable = (
        kind_refusal(service.kind, applicant, printable)
        if profile.is_open(service, now)
        else Refusal.OUT_OF_HOURS
    )
    return OfferedService(
        kind=service.kind,
        fee=service.fee_on(now.date()),
        extents=tuple(extent for extent in service.extents if _extent_applies(extent, members)),
        items=tuple(item for item in service.items if _item_applies(service.kind, item, members)),
        hours=service.hours,
        unavailable=unavailable,
        persons=_refs(service.kind, people),
    )


def _extent_applies(extent: Extent, members: tuple[Person, ...]) -> bool:
    return extent is not Extent.SETAI_ICHIBU or len(members) > 1


def _item_applies(kind: CertificateKind, item: Item, members: tuple[Person, ...]) -> bool:
    if kind in KOSEKI_KINDS:
        return True
    if item in _FOREIGN_ITEMS:
        return any(person.foreign is not None for person in members)
    if item in _JAPANESE_ITEMS:
        return any(person.foreign is None for person in members)
    return True


def _refs(kind: CertificateKind, people: tuple[NamedPerson, ...]) -> tuple[PersonRef, ...] | None:
    """Whom a kind can speak of; None where that is everyone."""
    refs = tuple(
        PersonRef(place)
        for place, person in enumerate(people)
        if (person.is_of_koseki if kind in KOSEKI_KINDS else person.is_of_household)
    )
    return None if len(refs) == len(people) else refs
