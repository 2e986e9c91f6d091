"""The signer's own look at the register: whom this card may have certified, found anew from the card."""

from dataclasses import dataclass

from kiosk.domain.certificates import EVERYONE, KOSEKI_KINDS, TAX_KINDS, CertificateKind, Extent
from kiosk.domain.koseki import STOPS_THE_KOSEKI, Koseki, KosekiState
from kiosk.domain.residents import Household, Person, RegisteredSeal, ResidentId, ResidentState
from kiosk.domain.taxes import TaxAccount, TaxRecord, fiscal_year_issued_on
from kiosk.municipality.registry import (
    CardMapping,
    HouseholdRecord,
    KosekiRecord,
    PictureAltered,
    RecordUnreadable,
    Snapshot,
)
from kiosk.municipality.signer.claim import Claim
from kiosk.municipality.signer.objections import Objection

_BLOCKING = frozenset({ResidentState.MOVING_OUT, ResidentState.PROTECTED})
_MAY_HAVE_THE_KOSEKI = frozenset({ResidentState.CURRENT, ResidentState.MOVING_OUT, ResidentState.MOVED_OUT})
_OF_ONE_PERSON = TAX_KINDS | {CertificateKind.INKAN}


@dataclass(frozen=True, slots=True, repr=False)
class RegisterFinding:
    """What the register says that the certificate has to say."""

    home: Household | None = None
    """None for somebody who is registered for the 戸籍 alone."""
    persons: tuple[Person, ...] = ()
    """Of the household, in the order of the register."""
    seal: RegisteredSeal | None = None
    tax: TaxRecord | None = None
    accounts: tuple[TaxAccount, ...] = ()
    koseki: KosekiRecord | None = None

    @property
    def household(self) -> Household:
        """The holder's household. Raises ValueError for somebody who has none here."""
        if self.home is None:
            raise ValueError("a certificate of a household was compared for somebody who lives elsewhere")
        return self.home

    @property
    def withheld(self) -> frozenset[str]:
        """個人番号 and 住民票コード of everyone concerned: what no code on the paper may hold."""
        residents = () if self.home is None else self.home.members
        followed = () if self.koseki is None else self.koseki.fuhyo.members
        numbers = (
            *(number for person in residents for number in (person.kojin_bango, person.juminhyo_code)),
            *(member.juminhyo_code for member in followed),
        )
        return frozenset(filter(None, numbers))


def look_up(snapshot: Snapshot, claim: Claim) -> RegisterFinding | Objection:
    """What the register holds for this claim, or what speaks against it."""
    try:
        return _looked_up(snapshot, claim)
    except (PictureAltered, RecordUnreadable):
        return Objection.IN_DOUBT


def _looked_up(snapshot: Snapshot, claim: Claim) -> RegisterFinding | Objection:
    card = claim.card.card_hash
    mapping = snapshot.card(card)
    record = None if mapping is None else snapshot.household_of(mapping.resident_id)
    if mapping is None or record is None or _has_moved_out(record, mapping):
        return _registrant_finding(snapshot, claim)
    if record.version > claim.row.facts.data_version:
        return Objection.REGISTER_CHANGED
    if record.in_doubt:
        return Objection.IN_DOUBT
    holder = record.member(mapping.resident_id)
    if claim.kind in KOSEKI_KINDS:
        return _koseki_finding(snapshot, claim, record, holder)
    return _household_finding(snapshot, claim, record, holder)


def _has_moved_out(record: HouseholdRecord, mapping: CardMapping) -> bool:
    return record.member(mapping.resident_id).state is ResidentState.MOVED_OUT


def _registrant_finding(snapshot: Snapshot, claim: Claim) -> RegisterFinding | Objection:
    """What the register holds for somebody who lives elsewhere, by the approved registration of the card."""
    mapping = snapshot.registered_card(claim.card.card_hash)
    if mapping is None or claim.kind not in KOSEKI_KINDS:
        return Objection.HOLDER_UNKNOWN
    found = _koseki(snapshot, claim, mapping.resident_id)
    if isinstance(found, Objection):
        return found
    objection = _koseki_objection(snapshot, claim, found.koseki)
    if snapshot.state_of(mapping.resident_id) not in _MAY_HAVE_THE_KOSEKI:
        return Objection.PERSON_NOT_ISSUABLE
    return objection or RegisterFinding(koseki=found)


def _household_finding(
    snapshot: Snapshot, claim: Claim, record: HouseholdRecord, holder: Person
) -> RegisterFinding | Objection:
    persons = tuple(person for person in record.household.members if person.resident_id in claim.residents)
    objection = _persons_objection(claim, record, holder, persons)
    if objection is not None:
        return objection
    if claim.kind is CertificateKind.INKAN:
        return _seal_finding(snapshot, record.household, holder)
    if claim.kind in TAX_KINDS:
        return _tax_finding(snapshot, claim, record.household, holder)
    return RegisterFinding(record.household, persons)


def _seal_finding(snapshot: Snapshot, household: Household, holder: Person) -> RegisterFinding | Objection:
    seal = snapshot.seal_of(holder.resident_id)
    return Objection.SEAL_NOT_REGISTERED if seal is None else RegisterFinding(household, (holder,), seal=seal)


def _tax_finding(
    snapshot: Snapshot, claim: Claim, household: Household, holder: Person
) -> RegisterFinding | Objection:
    year = fiscal_year_issued_on(claim.row.facts.issued_on)
    tax = snapshot.tax_record_of(holder.resident_id, year)
    accounts = snapshot.tax_accounts_of(holder.resident_id, year)
    is_there = bool(accounts) if claim.kind is CertificateKind.NOZEI else tax is not None and tax.is_declared
    if not is_there:
        return Objection.TAX_RECORD
    return RegisterFinding(household, (holder,), tax=tax, accounts=accounts)


def _koseki_finding(
    snapshot: Snapshot, claim: Claim, record: HouseholdRecord, holder: Person
) -> RegisterFinding | Objection:
    found = _koseki(snapshot, claim, holder.resident_id)
    if isinstance(found, Objection):
        return found
    objection = _koseki_objection(snapshot, claim, found.koseki)
    if holder.state is not ResidentState.CURRENT:
        return Objection.PERSON_NOT_ISSUABLE
    return objection or RegisterFinding(record.household, koseki=found)


def _koseki(snapshot: Snapshot, claim: Claim, holder: ResidentId) -> KosekiRecord | Objection:
    found = snapshot.koseki_of(holder)
    if found is None or found.koseki.state is not KosekiState.CURRENT:
        return Objection.KOSEKI
    if found.in_doubt or (claim.kind is CertificateKind.KOSEKI_FUHYO and found.fuhyo_outdated):
        return Objection.IN_DOUBT
    return Objection.REGISTER_CHANGED if found.version > claim.row.facts.data_version else found


def _koseki_objection(snapshot: Snapshot, claim: Claim, koseki: Koseki) -> Objection | None:
    standing = {
        member.resident_id
        for member in koseki.members
        if member.resident_id is not None and not member.is_removed
    }
    if not claim.residents or not set(claim.residents) <= standing:
        return Objection.PERSON_OF_ANOTHER_KOSEKI
    if STOPS_THE_KOSEKI & set(snapshot.states_of(standing).values()):
        return Objection.PERSON_NOT_ISSUABLE
    is_complete = claim.extent is Extent.KOSEKI_ZENBU and set(claim.residents) == standing
    return None if is_complete or claim.extent is Extent.KOSEKI_KOJIN else Objection.EXTENT


def _persons_objection(
    claim: Claim, record: HouseholdRecord, holder: Person, persons: tuple[Person, ...]
) -> Objection | None:
    if not persons or len(persons) != len(claim.residents):
        return Objection.PERSON_OF_ANOTHER_HOUSEHOLD
    if any(person.state is not ResidentState.CURRENT for person in (holder, *persons)):
        return Objection.PERSON_NOT_ISSUABLE
    if claim.extent is Extent.HONNIN or claim.kind in _OF_ONE_PERSON:
        return None if persons == (holder,) else Objection.EXTENT
    members = record.household.members
    if any(person.state in _BLOCKING for person in members):
        return Objection.PERSON_NOT_ISSUABLE
    current = tuple(person for person in members if person.state is ResidentState.CURRENT)
    if claim.extent in EVERYONE and persons != current:
        return Objection.EXTENT
    return None
