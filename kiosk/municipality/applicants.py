"""Looking up the holder of a card in a snapshot of the registry."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import RegisteredSeal, ResidentId, ResidentState
from kiosk.domain.taxes import fiscal_year_issued_on
from kiosk.municipality.entitlement import Applicant, Holder, KosekiPerson, Registrant
from kiosk.municipality.registry import KosekiRecord, PictureAltered, Snapshot
from kiosk.municipality.registry.record_rows import members_of
from kiosk.protocol.identifiers import CardHash


def holder_of(snapshot: Snapshot, card: CardHash, now: datetime) -> Holder | None:
    """The holder of `card` at the local time `now`: a resident, else somebody registered for the 戸籍.

    Who has moved out is no resident any more, and may be registered.
    """
    resident = _resident_of(snapshot, card, now)
    if resident is None or resident.person.state is ResidentState.MOVED_OUT:
        return _registrant_of(snapshot, card, now) or resident
    return resident


def _registrant_of(snapshot: Snapshot, card: CardHash, now: datetime) -> Registrant | None:
    mapping = snapshot.registered_card(card)
    koseki = None if mapping is None else snapshot.koseki_of(mapping.resident_id)
    if mapping is None or koseki is None:
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
    koseki = snapshot.koseki_of(holder)
    seal, seal_in_doubt = _seal_of(snapshot, holder)
    return Applicant(
        card=mapping,
        record=record,
        seal=seal,
        outdated=snapshot.outdated(now),
        seal_in_doubt=seal_in_doubt,
        tax=snapshot.tax_record_of(holder, year),
        accounts=snapshot.tax_accounts_of(holder, year),
        koseki=koseki,
        koseki_members=() if koseki is None else tuple(_koseki_members(snapshot, koseki)),
    )


def _seal_of(snapshot: Snapshot, holder: ResidentId) -> tuple[RegisteredSeal | None, bool]:
    """The seal, and whether it cannot be used though it is registered."""
    try:
        return snapshot.seal_of(holder), False
    except PictureAltered:
        return None, True


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
