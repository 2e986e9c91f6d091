"""A city from its cast and its crowd: everyone's seal, whose card is new, the exact number of people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kiosk.demo.cities.city import AS_OF, City
from kiosk.demo.cities.draws import Draws
from kiosk.demo.cities.imprints import DIAMETER_MM, imprint_png
from kiosk.demo.cities.kosekis import kosekis_of
from kiosk.demo.cities.names import WIDE_SPACE
from kiosk.demo.cities.places import Places
from kiosk.demo.cities.population import Crowd
from kiosk.demo.cities.sketches import HouseholdSketch, SealHolding, drawn_up, resident_id_of
from kiosk.demo.cities.taxes import tax_rolls
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.residents import Person, RegisteredSeal, ResidentId

_SEAL_HOLDERS_PERCENT = 60
_SEAL_AGE = 15
_LATEST_REGISTRATION = AS_OF - timedelta(days=30)


@dataclass(frozen=True, slots=True)
class CityPlan:
    """What a city is assembled from."""

    profile: MunicipalityProfile
    cast: tuple[HouseholdSketch, ...]
    places: Places
    households: int
    residents: int
    number_prefix: str
    """First four digits of everyone's numbers in the crowd."""
    living_elsewhere: tuple[HouseholdSketch, ...] = ()
    """Households whose 戸籍 is kept here while they live in another municipality."""
    new_cards: frozenset[ResidentId] = frozenset()
    undeclared: frozenset[ResidentId] = frozenset()
    """Residents who have not declared their income."""
    pending_kosekis: frozenset[ResidentId] = frozenset()
    """Heads of a 戸籍 in which a notification is not recorded yet."""


def cast_only(plan: CityPlan) -> CityPlan:
    """The same city without its crowd: quick to draw up, and everyone with a part is there."""
    cast_size = sum(len(sketch.members) for sketch in plan.cast)
    return replace(plan, households=len(plan.cast), residents=cast_size)


def assembled(plan: CityPlan) -> City:
    """The city of that plan: the same one at every call."""
    cast = tuple(drawn_up(sketch) for sketch in plan.cast)
    absent = tuple(drawn_up(sketch) for sketch in plan.living_elsewhere)
    cast_size = sum(len(household.members) for household in cast)
    draws = Draws(f"{plan.profile.code} {plan.profile.name}")
    crowd = Crowd(draws, plan.places, plan.number_prefix).households(
        plan.households - len(cast), plan.residents - cast_size
    )
    holders = [
        *_cast_seal_holders(plan.cast, (person for household in cast for person in household.members)),
        *_crowd_seal_holders(draws, (person for household in crowd for person in household.members)),
    ]
    seals = tuple(_seal(draws, number, person) for number, person in enumerate(holders, start=1))
    tax = tax_rolls(draws, cast + crowd, plan.undeclared)
    return City(
        profile=plan.profile,
        households=cast + crowd,
        seals=seals,
        new_cards=plan.new_cards,
        tax_records=tax.records,
        tax_accounts=tax.accounts,
        kosekis=kosekis_of(cast + crowd + absent, plan.places.city, plan.pending_kosekis),
    )


def _cast_seal_holders(sketches: Iterable[HouseholdSketch], people: Iterable[Person]) -> Iterator[Person]:
    holders = {
        resident_id_of(home.number, place)
        for home in sketches
        for place, sketch in enumerate(home.members)
        if sketch.seal is SealHolding.REGISTERED
    }
    return (person for person in people if person.resident_id in holders)


def _crowd_seal_holders(draws: Draws, people: Iterable[Person]) -> Iterator[Person]:
    grown = (person for person in people if person.age_on(_LATEST_REGISTRATION) >= _SEAL_AGE)
    return (person for person in grown if draws.chance(_SEAL_HOLDERS_PERCENT))


def _seal(draws: Draws, number: int, person: Person) -> RegisteredSeal:
    name = person.name if person.foreign is None else person.foreign.alias or person.name_kana
    family_name = name.split(WIDE_SPACE, maxsplit=1)[0]
    return RegisteredSeal(
        resident_id=person.resident_id,
        registration_number=f"{number:06d}",
        registered_on=draws.day_between(_first_possible_registration(person), _LATEST_REGISTRATION),
        imprint_png=imprint_png(family_name, draws.between(-60, 60) / 10),
        width_mm=DIAMETER_MM,
        height_mm=DIAMETER_MM,
    )


def _first_possible_registration(person: Person) -> date:
    of_age = person.birth_date + timedelta(days=_SEAL_AGE * 366)
    return min(max(of_age, person.resident_since), _LATEST_REGISTRATION)
