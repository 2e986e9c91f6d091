"""The crowd: households of invented people, as many as asked for, reproducible by seed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.demo.cities.city import AS_OF
from kiosk.demo.cities.draws import Draws
from kiosk.demo.cities.names import FAMILY_NAMES, GIVEN_NAMES, Word, full_kana, full_name
from kiosk.demo.cities.numbers import impossible_kojin_bango, juminhyo_code
from kiosk.demo.cities.places import ELSEWHERE, Places
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Household, HouseholdId, Person, ResidentId, Sex

_LARGEST = 6
_USUAL_SIZES = (1, 1, 1, 1, 2, 2, 2, 3, 3, 4)
_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class _Kin:
    """Someone's part in a household."""

    relationship: str
    sex: Sex
    birth_date: date


@dataclass(frozen=True, slots=True)
class _Home:
    """What the members of one household share."""

    household_id: HouseholdId
    family: Word
    honseki: str
    hittosha: RegisteredName
    moved_in: date | None
    previous_address: str


class Crowd:
    """Draws households for one city; numbers of people and households begin with `prefix`."""

    def __init__(self, draws: Draws, places: Places, prefix: str) -> None:
        self._draws = draws
        self._places = places
        self._prefix = prefix
        self._people = 0

    def households(self, households: int, residents: int) -> tuple[Household, ...]:
        """Exactly so many households of exactly so many residents altogether."""
        sizes = _sizes(self._draws, households, residents)
        return tuple(self._household(number, size) for number, size in enumerate(sizes, start=1))

    def _household(self, number: int, size: int) -> Household:
        draws = self._draws
        kin = _family(draws, size)
        head = kin[0]
        family = draws.one_of(FAMILY_NAMES)
        givens = _given_names(draws, [member.sex for member in kin])
        newcomer = draws.chance(50) or len(kin) > 1
        home = _Home(
            household_id=HouseholdId(f"{self._prefix}{number:05d}"),
            family=family,
            honseki=(self._places if draws.chance(75) else ELSEWHERE).honseki(draws),
            hittosha=full_name(family, givens[0]),
            moved_in=draws.day_between(head.birth_date + 18 * _YEAR, AS_OF) if newcomer else None,
            previous_address=ELSEWHERE.address(draws) if newcomer else "",
        )
        members = tuple(self._person(home, member, given) for member, given in zip(kin, givens, strict=True))
        return Household(home.household_id, self._places.address(draws), members)

    def _person(self, home: _Home, kin: _Kin, given: Word) -> Person:
        self._people += 1
        serial = int(f"{self._prefix}{self._people:06d}")
        came = home.moved_in is not None and kin.birth_date < home.moved_in
        since = home.moved_in if home.moved_in is not None and came else kin.birth_date
        return Person(
            resident_id=ResidentId(f"{serial:010d}"),
            household_id=home.household_id,
            name=full_name(home.family, given),
            name_kana=full_kana(home.family, given),
            birth_date=kin.birth_date,
            sex=kin.sex,
            relationship=kin.relationship,
            kojin_bango=impossible_kojin_bango(serial),
            juminhyo_code=juminhyo_code(serial),
            resident_since=since,
            address_since=None,
            notified_on=since + timedelta(days=self._draws.below(14)),
            previous_address=home.previous_address if came else "",
            honseki=home.honseki,
            hittosha=full_name(home.family, given) if kin.relationship == "母" else home.hittosha,
        )


def _sizes(draws: Draws, households: int, residents: int) -> list[int]:
    sizes = [draws.one_of(_USUAL_SIZES) for _ in range(households)]
    while (missing := residents - sum(sizes)) != 0:
        place = draws.below(households)
        wanted = sizes[place] + (1 if missing > 0 else -1)
        sizes[place] = min(max(wanted, 1), _LARGEST)
    return sizes


def _family(draws: Draws, size: int) -> list[_Kin]:
    head_sex = Sex.MALE if draws.chance(60) else Sex.FEMALE
    head_age = draws.between(20, 92) if size < 3 else draws.between(30, 58)
    kin = [_Kin("世帯主", head_sex, _birth(draws, head_age))]
    if size > 2 or (size == 2 and draws.chance(70)):
        spouse = (Sex.FEMALE, "妻") if head_sex is Sex.MALE else (Sex.MALE, "夫")
        kin.append(_Kin(spouse[1], spouse[0], _birth(draws, max(20, head_age + draws.between(-4, 4)))))
    youngest_parent = min(AS_OF.year - member.birth_date.year for member in kin)
    while len(kin) < size:
        if len(kin) == 4:
            kin.append(_Kin("母", Sex.FEMALE, _birth(draws, min(104, head_age + draws.between(21, 32)))))
            continue
        sex = draws.one_of(tuple(Sex))
        kin.append(_Kin("子", sex, _birth(draws, max(0, youngest_parent - draws.between(20, 36)))))
    return kin


def _birth(draws: Draws, age: int) -> date:
    latest = AS_OF - age * _YEAR - timedelta(days=age // 4 + 30)
    return latest - timedelta(days=draws.below(300))


def _given_names(draws: Draws, sexes: Sequence[Sex]) -> list[Word]:
    chosen: list[Word] = []
    for sex in sexes:
        free = [word for word in GIVEN_NAMES[sex] if word not in chosen]
        chosen.append(draws.one_of(free))
    return chosen
