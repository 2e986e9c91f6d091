"""Somebody who lives elsewhere, whose 戸籍 is kept here, and whose registration for use was approved."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.residents import ResidentId
from kiosk.municipality.entitlement.applicant import Applicant, KosekiPerson
from kiosk.municipality.registry.records import CardMapping, DataVersion, KosekiRecord


@dataclass(frozen=True, slots=True, repr=False)
class Registrant:
    """The registered card and the 戸籍 that its holder stands in: all of one snapshot."""

    card: CardMapping
    koseki: KosekiRecord
    koseki_members: tuple[KosekiPerson, ...]
    withheld: frozenset[CertificateKind] = frozenset()
    """Kinds that are not issued now, because the copy does not follow the city's own system."""

    @property
    def resident_id(self) -> ResidentId:
        """The holder's number (住登外者の宛名番号)."""
        return self.card.resident_id

    @property
    def holder(self) -> KosekiPerson:
        """The holder. Raises LookupError for somebody who does not stand in the 戸籍."""
        for member in self.koseki_members:
            if member.resident_id == self.resident_id:
                return member
        raise LookupError("the holder of a registered card does not stand in the 戸籍")

    @property
    def version(self) -> DataVersion:
        """The version in which anything about the holder last changed."""
        return self.koseki.version


Holder: TypeAlias = Applicant | Registrant
"""Whoever holds the card: a resident, or somebody registered for the 戸籍 alone."""
