"""The signer's own look at the register: whom this card may have certified, found anew from the card."""

from dataclasses import dataclass

from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.residents import Household, Person, RegisteredSeal, ResidentState
from kiosk.municipality.registry import HouseholdRecord, Snapshot
from kiosk.municipality.signer.claim import Claim
from kiosk.municipality.signer.objections import Objection

_BLOCKING = frozenset({ResidentState.MOVING_OUT, ResidentState.PROTECTED})


@dataclass(frozen=True, slots=True, repr=False)
class RegisterFinding:
    """What the register says that the certificate has to say."""

    household: Household
    persons: tuple[Person, ...]
    """In the order of the register."""
    seal: RegisteredSeal | None


def look_up(snapshot: Snapshot, claim: Claim) -> RegisterFinding | Objection:
    """What the register holds for this claim, or what speaks against it."""
    mapping = snapshot.card(claim.card.card_hash)
    record = None if mapping is None else snapshot.household_of(mapping.resident_id)
    if mapping is None or record is None:
        return Objection.HOLDER_UNKNOWN
    if record.version > claim.row.facts.data_version:
        return Objection.REGISTER_CHANGED
    holder = record.member(mapping.resident_id)
    persons = tuple(person for person in record.household.members if person.resident_id in claim.residents)
    objection = _persons_objection(claim, record, holder, persons)
    if objection is not None:
        return objection
    seal = snapshot.seal_of(holder.resident_id) if claim.kind is CertificateKind.INKAN else None
    if claim.kind is CertificateKind.INKAN and seal is None:
        return Objection.SEAL_NOT_REGISTERED
    return RegisterFinding(record.household, persons, seal)


def _persons_objection(
    claim: Claim, record: HouseholdRecord, holder: Person, persons: tuple[Person, ...]
) -> Objection | None:
    if not persons or len(persons) != len(claim.residents):
        return Objection.PERSON_OF_ANOTHER_HOUSEHOLD
    if any(person.state is not ResidentState.CURRENT for person in (holder, *persons)):
        return Objection.PERSON_NOT_ISSUABLE
    if claim.extent is Extent.HONNIN or claim.kind is CertificateKind.INKAN:
        return None if persons == (holder,) else Objection.EXTENT
    members = record.household.members
    if any(person.state in _BLOCKING for person in members):
        return Objection.PERSON_NOT_ISSUABLE
    current = tuple(person for person in members if person.state is ResidentState.CURRENT)
    if claim.extent is Extent.SETAI_ZENIN and persons != current:
        return Objection.EXTENT
    return None
