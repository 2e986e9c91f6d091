"""Households that are told rather than drawn: a few words a person, everything else follows from them."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from kiosk.demo.cities.names import WIDE_SPACE
from kiosk.demo.cities.numbers import impossible_kojin_bango, juminhyo_code
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import (
    ForeignResident,
    Household,
    HouseholdId,
    Person,
    ResidentId,
    ResidentState,
    Sex,
)

_FOREIGN_RESIDENTS_FROM = date(2012, 7, 9)
"""From this day on there is a 住民票 of foreign residents; who lived here before gave no notice of it."""


class SealHolding(Enum):
    """Whether a sketched person has a registered seal."""

    REGISTERED = "registered"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PersonSketch:
    """One person in a few words. `name` and `kana` are family and given name with a space between."""

    name: str
    kana: str
    born: str
    """ISO date."""
    sex: Sex
    relationship: str = "世帯主"
    state: ResidentState = ResidentState.CURRENT
    seal: SealHolding = SealHolding.REGISTERED
    former_name: str | None = None
    former_name_kana: str = ""
    foreign: ForeignResident | None = None
    own_koseki: tuple[str, str] | None = None
    """本籍 and 筆頭者 of one who does not stand in the 戸籍 of the head."""


@dataclass(frozen=True, slots=True)
class HouseholdSketch:
    """One household in a few words; `number` begins the numbers of all its members."""

    number: int
    address: str
    honseki: str
    members: tuple[PersonSketch, ...]
    moved_in: str | None = None
    """ISO date on which the whole household came to the municipality; None if all were born there."""
    previous_address: str = ""
    moved_inside: tuple[str, str] | None = None
    """ISO date on which the whole household moved inside the municipality, and the address before."""


def resident_id_of(household_number: int, place: int) -> ResidentId:
    """The number of the member at `place` (head = 0) of a sketched household."""
    return ResidentId(f"9900{household_number:04d}{place + 1:02d}")


def drawn_up(sketch: HouseholdSketch) -> Household:
    """The household that a sketch tells of."""
    members = tuple(_person(sketch, place) for place in range(len(sketch.members)))
    return Household(HouseholdId(f"9900{sketch.number:05d}"), sketch.address, members)


def _person(home: HouseholdSketch, place: int) -> Person:
    sketch = home.members[place]
    resident_id = resident_id_of(home.number, place)
    born = date.fromisoformat(sketch.born)
    moved_in = None if home.moved_in is None else date.fromisoformat(home.moved_in)
    arrived = moved_in if moved_in is not None and born < moved_in else born
    since = arrived if sketch.foreign is None else max(arrived, _FOREIGN_RESIDENTS_FROM)
    settled = None if home.moved_inside is None else date.fromisoformat(home.moved_inside[0])
    has_moved = settled is not None and since < settled
    notified = settled if settled is not None and has_moved else arrived + timedelta(days=7)
    honseki, hittosha = sketch.own_koseki or (home.honseki, home.members[0].name)
    is_japanese = sketch.foreign is None
    return Person(
        resident_id=resident_id,
        household_id=HouseholdId(f"9900{home.number:05d}"),
        name=_registered(sketch.name),
        name_kana=sketch.kana.replace(" ", WIDE_SPACE),
        birth_date=born,
        sex=sketch.sex,
        relationship=sketch.relationship,
        kojin_bango=impossible_kojin_bango(int(resident_id)),
        juminhyo_code=juminhyo_code(int(resident_id)),
        resident_since=since,
        address_since=settled if has_moved else None,
        notified_on=notified if notified >= since else None,
        previous_address=home.previous_address if arrived == moved_in else "",
        honseki=honseki if is_japanese else None,
        hittosha=_registered(hittosha) if is_japanese else None,
        former_name=None if sketch.former_name is None else RegisteredName(sketch.former_name),
        former_name_kana=sketch.former_name_kana,
        foreign=sketch.foreign,
        state=sketch.state,
        address_before_move=home.moved_inside[1] if home.moved_inside is not None and has_moved else "",
    )


def _registered(name: str) -> RegisteredName:
    return RegisteredName(name.replace(" ", WIDE_SPACE))
