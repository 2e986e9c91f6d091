"""みほん市: 2,000 residents in 900 households, and nearly the whole cast."""

from functools import cache

from kiosk.demo.cities.assembly import CityPlan, assembled
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.city import City
from kiosk.demo.cities.mihon_cast import HOUSEHOLDS, LIVING_ELSEWHERE
from kiosk.demo.cities.places import MIHON
from kiosk.demo.cities.profiles import MIHON_PROFILE

MIHON_PLAN = CityPlan(
    profile=MIHON_PROFILE,
    cast=HOUSEHOLDS,
    places=MIHON,
    households=900,
    residents=2000,
    number_prefix="9910",
    living_elsewhere=LIVING_ELSEWHERE,
    new_cards=frozenset({Character.NEW_CARD.resident_id}),
    undeclared=frozenset({Character.UNDECLARED.resident_id}),
    pending_kosekis=frozenset({Character.KOSEKI_PENDING.resident_id}),
)


@cache
def mihon() -> City:
    """みほん市, drawn up once a process."""
    return assembled(MIHON_PLAN)
