"""The holder of the card, as one snapshot of the registry shows them."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.residents import Person, RegisteredSeal, ResidentId, ResidentState
from kiosk.municipality.registry.records import CardMapping, HouseholdRecord


@dataclass(frozen=True, slots=True)
class IssueHistory:
    """What was issued with one card: the last day, and how many of each kind today."""

    last_issued_on: date | None
    issued_today: dict[CertificateKind, int]


@dataclass(frozen=True, slots=True, repr=False)
class Applicant:
    """The card's mapping, the holder's household and the holder's seal: all of one snapshot."""

    card: CardMapping
    record: HouseholdRecord
    seal: RegisteredSeal | None
    outdated: frozenset[CertificateKind] = frozenset()
    """Kinds that are not issued now, because the copy does not follow the city's own system."""

    @property
    def resident_id(self) -> ResidentId:
        """The holder's number."""
        return self.card.resident_id

    @property
    def person(self) -> Person:
        """The holder."""
        return self.record.member(self.resident_id)

    @property
    def certifiable_members(self) -> tuple[Person, ...]:
        """Those of the household whom a certificate may name, the holder first.

        Who moved out or died is never named in a shop (消除者).
        """
        others = tuple(
            person
            for person in self.record.household.members
            if person.state is ResidentState.CURRENT and person.resident_id != self.resident_id
        )
        return (self.person, *others)
