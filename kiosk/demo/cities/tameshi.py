"""ためし町: 300 residents, so that there is a second municipality to choose and to confuse."""

from functools import cache

from kiosk.demo.cities.assembly import CityPlan, assembled
from kiosk.demo.cities.city import City
from kiosk.demo.cities.places import TAMESHI
from kiosk.demo.cities.profiles import TAMESHI_PROFILE
from kiosk.demo.cities.sketches import HouseholdSketch, PersonSketch, resident_id_of
from kiosk.domain.residents import Sex

_TOWN = "例示県ためし郡ためし町"

REGISTRANT = resident_id_of(62, 0)
"""What ためし町 knows HONSEKI_IN_TAMESHI by, who lives in みほん市 (住登外者の宛名番号)."""

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
            moved_in="2009-06-15",
            previous_address="例示県みほん市雛形町九丁目9番9号",
        ),
    ),
    living_elsewhere=(
        HouseholdSketch(
            62,
            "例示県みほん市凡例通一丁目6番6号",
            f"{_TOWN}大字試行15番地",
            (PersonSketch("試行 元", "シコウ ハジメ", "1983-01-15", Sex.MALE),),
            moved_in="2012-03-28",
            previous_address=f"{_TOWN}大字試行二丁目2番2号",
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
