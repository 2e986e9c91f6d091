"""What a municipality offers one citizen in one session, and what it quotes for an order."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode, OpeningHours
from kiosk.domain.names import RegisteredName
from kiosk.domain.orders import PersonRef
from kiosk.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class MunicipalityLabel:
    """A municipality as it is chosen from a list."""

    code: MunicipalityCode
    name: str
    romanized: str = ""
    """The name in Latin letters, for readers of other scripts; empty where nobody told it."""


@dataclass(frozen=True, slots=True, repr=False)
class OfferedPerson:
    """A member of the citizen's household or 戸籍, as shown for choosing."""

    ref: PersonRef
    name: RegisteredName
    relationship: str
    """続柄: 本人, 世帯主, 妻, 子 ..."""


@dataclass(frozen=True, slots=True)
class OfferedService:
    """One certificate kind: what it costs and what may be chosen, or why it cannot be had now."""

    kind: CertificateKind
    fee: Yen
    extents: tuple[Extent, ...]
    items: tuple[Item, ...]
    hours: OpeningHours
    unavailable: Refusal | None = None
    persons: tuple[PersonRef, ...] | None = None
    """Whom this kind can speak of, where that is not everyone of the offer: the members of the 戸籍."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Message 6: what this person may have, at which fee, with whom of the household."""

    municipality: MunicipalityLabel
    services: tuple[OfferedService, ...]
    persons: tuple[OfferedPerson, ...]
    """The card's holder first, then the household, then who shares the 戸籍 alone."""
    last_issued_on: date | None
    """When certificates were last issued with this card; shown so that misuse is noticed."""
    expires_at: datetime

    def service(self, kind: CertificateKind) -> OfferedService | None:
        """The offered service of that kind, or None."""
        return next((service for service in self.services if service.kind is kind), None)

    def persons_of(self, service: OfferedService) -> tuple[OfferedPerson, ...]:
        """Whom a certificate of that service can speak of, in the order of the offer."""
        if service.persons is None:
            return self.persons
        return tuple(person for person in self.persons if person.ref in service.persons)


@dataclass(frozen=True, slots=True)
class Quote:
    """Message 8: the fee of each line of the order, and until when it holds."""

    fees: tuple[Yen, ...]
    expires_at: datetime

    @property
    def total(self) -> Yen:
        """What the whole order costs."""
        return Yen(sum(self.fees))
