"""The holder of the card, as one snapshot of the registry shows them."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Person, RegisteredSeal, ResidentId, ResidentState
from kiosk.domain.taxes import TaxAccount, TaxRecord
from kiosk.municipality.registry.records import CardMapping, DataVersion, HouseholdRecord, KosekiRecord

MINIMUM_AGE = 15
"""Completed years from which certificates are issued in shops."""


@dataclass(frozen=True, slots=True)
class IssueHistory:
    """What was issued with one card: the last day, and how many of each kind today."""

    last_issued_on: date | None
    issued_today: dict[CertificateKind, int]


@dataclass(frozen=True, slots=True, repr=False)
class KosekiPerson:
    """Who stands in the holder's 戸籍 and has a number here, with the state in the register of residents."""

    resident_id: ResidentId
    name: RegisteredName
    relationship: str
    birth_date: date
    state: ResidentState


@dataclass(frozen=True, slots=True, repr=False)
class Applicant:
    """The card's mapping and all that is registered about the holder: all of one snapshot."""

    card: CardMapping
    record: HouseholdRecord
    seal: RegisteredSeal | None
    """None too where the picture that is kept is not the registered one; its kind is then in `withheld`."""
    withheld: frozenset[CertificateKind] = frozenset()
    """Kinds that are not issued now: the copy does not follow the city's own system, or holds of them what
    cannot be used."""
    tax: TaxRecord | None = None
    """Of the fiscal year that is issued now."""
    accounts: tuple[TaxAccount, ...] = ()
    """Of the same year."""
    koseki: KosekiRecord | None = None
    """The holder's 戸籍, if it is kept here."""
    koseki_members: tuple[KosekiPerson, ...] = ()

    @property
    def version(self) -> DataVersion:
        """The version in which anything about the household last changed."""
        return self.record.version

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
