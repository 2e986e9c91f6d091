"""Looking up the holder of a card in a snapshot of the registry."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from kiosk.domain.certificates import KOSEKI_KINDS, TAX_KINDS, CertificateKind
from kiosk.domain.names import RegisteredName
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import ResidentState
from kiosk.domain.taxes import fiscal_year_issued_on
from kiosk.municipality.entitlement import Applicant, Holder, KosekiPerson, Registrant
from kiosk.municipality.registry import KosekiRecord, PictureAltered, RecordUnreadable, Snapshot
from kiosk.municipality.registry.record_rows import members_of
from kiosk.protocol.identifiers import CardHash

_Read = TypeVar("_Read")

_INCOME_KINDS = TAX_KINDS - {CertificateKind.NOZEI}


def holder_of(snapshot: Snapshot, card: CardHash, now: datetime) -> Holder | Refusal:
    """The holder of `card` at the local time `now`: a resident, else somebody registered for the 戸籍.

    Who has moved out is no resident any more, and may be registered. PERSON_UNKNOWN if the card is nobody's,
    DATA_TOO_OLD if all that its holder could have is of a record that cannot be read.
    """
    resident = _resident_of(snapshot, card, now)
    if resident is None or resident.person.state is ResidentState.MOVED_OUT:
        return _registrant_of(snapshot, card, now) or resident or Refusal.PERSON_UNKNOWN
    return resident


def _registrant_of(snapshot: Snapshot, card: CardHash, now: datetime) -> Registrant | Refusal | None:
    mapping = snapshot.registered_card(card)
    if mapping is None:
        return None
    try:
        koseki = snapshot.koseki_of(mapping.resident_id)
    except RecordUnreadable:
        return Refusal.DATA_TOO_OLD
    if koseki is None:
        return None
    members = tuple(_koseki_members(snapshot, koseki))
    return Registrant(mapping, koseki, members, snapshot.outdated(now))


def _resident_of(snapshot: Snapshot, card: CardHash, now: datetime) -> Applicant | None:
    mapping = snapshot.card(card)
    if mapping is None:
        return None
    holder = mapping.resident_id
    record = snapshot.household_of(holder)
    if record is None:
        return None
    year = fiscal_year_issued_on(now.date())
    usable = _Usable()
    koseki = usable.read(KOSEKI_KINDS, lambda: snapshot.koseki_of(holder))
    return Applicant(
        card=mapping,
        record=record,
        seal=usable.read({CertificateKind.INKAN}, lambda: snapshot.seal_of(holder)),
        tax=usable.read(_INCOME_KINDS, lambda: snapshot.tax_record_of(holder, year)),
        accounts=usable.read({CertificateKind.NOZEI}, lambda: snapshot.tax_accounts_of(holder, year)) or (),
        koseki=koseki,
        koseki_members=() if koseki is None else tuple(_koseki_members(snapshot, koseki)),
        withheld=snapshot.outdated(now) | usable.withheld,
    )


@dataclass(slots=True)
class _Usable:
    """Reads what is kept, and notes the kinds of which something cannot be used though it is there."""

    withheld: set[CertificateKind] = field(default_factory=set)

    def read(self, kinds: Collection[CertificateKind], kept: Callable[[], _Read]) -> _Read | None:
        """What is kept for these kinds, or None."""
        try:
            return kept()
        except (PictureAltered, RecordUnreadable):
            self.withheld.update(kinds)
            return None


def _koseki_members(snapshot: Snapshot, record: KosekiRecord) -> Iterator[KosekiPerson]:
    """Those who can be named one by one: who has a number here, a resident or not."""
    family = record.koseki.family_name
    states = snapshot.states_of(members_of(record.koseki))
    for member in record.koseki.members:
        if member.resident_id is None or member.is_removed:
            continue
        name = RegisteredName(f"{family}\u3000{member.given_name}")
        state = states[member.resident_id]
        yield KosekiPerson(member.resident_id, name, member.relationship, member.birth_date, state)
