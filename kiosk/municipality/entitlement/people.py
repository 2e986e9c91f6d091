"""Whom certificates can name one by one: the household, and who shares the 戸籍 from another household."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import ResidentId
from kiosk.municipality.entitlement.applicant import Applicant
from kiosk.municipality.entitlement.registrant import Holder, Registrant


@dataclass(frozen=True, slots=True, repr=False)
class NamedPerson:
    """Someone whom the citizen can choose."""

    resident_id: ResidentId
    name: RegisteredName
    relationship: str
    is_of_household: bool
    is_of_koseki: bool


def named_people(holder: Holder) -> Iterator[NamedPerson]:
    """The holder first, then everyone else whom a certificate can name."""
    if isinstance(holder, Registrant):
        yield from _of_koseki_alone(holder)
    else:
        yield from _of_household_and_koseki(holder)


def _of_koseki_alone(registrant: Registrant) -> Iterator[NamedPerson]:
    holder = registrant.holder
    others = (member for member in registrant.koseki_members if member is not holder)
    for member in (holder, *others):
        relationship = "本人" if member is holder else member.relationship
        yield NamedPerson(
            member.resident_id, member.name, relationship, is_of_household=False, is_of_koseki=True
        )


def _of_household_and_koseki(applicant: Applicant) -> Iterator[NamedPerson]:
    """The holder, the household, then those of the 戸籍 who live elsewhere."""
    in_koseki = {member.resident_id for member in applicant.koseki_members}
    members = applicant.certifiable_members
    for person in members:
        is_holder = person.resident_id == applicant.resident_id
        yield NamedPerson(
            person.resident_id,
            person.name,
            "本人" if is_holder else person.relationship,
            is_of_household=True,
            is_of_koseki=person.resident_id in in_koseki,
        )
    in_household = {person.resident_id for person in members}
    for member in applicant.koseki_members:
        if member.resident_id not in in_household:
            yield NamedPerson(
                member.resident_id,
                member.name,
                member.relationship,
                is_of_household=False,
                is_of_koseki=True,
            )
