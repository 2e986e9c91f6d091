"""ためし町: 300 residents, so that there is a second municipality to choose and to confuse."""

from functools import cache

from kiosk.demo.cities.assembly import CityPlan, assembled
from kiosk.demo.cities.city import City
from kiosk.demo.cities.places import TAMESHI
from kiosk.demo.cities.profiles import TAMESHI_PROFILE
from kiosk.demo.cities.sketches import HouseholdSketch, PersonSketch
from kiosk.domain.residents import Sex

_TOWN = "例示県ためし郡ためし町"

TAMESHI_PLAN = CityPlan(
    profile=TAMESHI_PROFILE,
    cast=(
        HouseholdSketch(
            51,
            f"{_TOWN}大字下書一丁目5番1号",
            f"{_TOWN}大字下書51番地",
            (
                PersonSketch("下書 隣", "シタガキ トナリ", "1982-06-06", Sex.FEMALE),
                PersonSketch("下書 向", "シタガキ ムカイ", "1981-01-08", Sex.MALE, "夫"),
            ),
        ),
    ),
    places=TAMESHI,
    households=130,
    residents=300,
    number_prefix="9934",
)


@cache
def tameshi() -> City:
    """ためし町, drawn up once a process."""
    return assembled(TAMESHI_PLAN)
