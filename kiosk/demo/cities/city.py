"""What a made-up city consists of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.koseki import Fuhyo, Koseki
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.residents import Household, Person, RegisteredSeal, ResidentId
from kiosk.domain.taxes import TaxAccount, TaxRecord

AS_OF = date(2026, 4, 1)
"""The day on which the made-up registers were drawn up; nobody in them was born or moved later."""


@dataclass(frozen=True, slots=True)
class City:
    """A municipality's profile and its whole register."""

    profile: MunicipalityProfile
    households: tuple[Household, ...]
    seals: tuple[RegisteredSeal, ...]
    new_cards: frozenset[ResidentId]
    """Residents who were handed their card today and can use it from tomorrow on."""
    tax_records: tuple[TaxRecord, ...] = ()
    tax_accounts: tuple[TaxAccount, ...] = ()
    kosekis: tuple[tuple[Koseki, Fuhyo], ...] = ()

    def residents(self) -> Iterator[Person]:
        """Everyone in the register, household by household."""
        for household in self.households:
            yield from household.members
