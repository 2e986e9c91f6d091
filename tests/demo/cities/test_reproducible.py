import hashlib
import subprocess
import sys

from kiosk.demo.cities import City, mihon, tameshi
from kiosk.demo.cities.assembly import assembled, cast_only
from kiosk.demo.cities.draws import Draws
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.demo.cities.tameshi import TAMESHI_PLAN

PROGRAM = """
import hashlib
from kiosk.demo.cities import mihon, tameshi
for city in (mihon(), tameshi()):
    print(hashlib.sha256(repr((city.households, city.seals)).encode()).hexdigest())
"""


def digest(city: City) -> str:
    return hashlib.sha256(repr((city.households, city.seals)).encode()).hexdigest()


def test_another_process_with_another_hash_seed_draws_up_the_same_cities() -> None:
    other = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        check=True,
        text=True,
        env={"PYTHONHASHSEED": "12345"},
    )
    assert other.stdout.split() == [digest(mihon()), digest(tameshi())]


def test_drawing_up_again_gives_the_same_city() -> None:
    assert digest(assembled(TAMESHI_PLAN)) == digest(tameshi())


def test_the_cast_stands_first_with_or_without_a_crowd() -> None:
    cast = assembled(cast_only(MIHON_PLAN))
    assert cast.households == mihon().households[: len(cast.households)]


def test_another_seed_draws_other_numbers() -> None:
    one, same, other = Draws("one"), Draws("one"), Draws("other")
    drawn = [one.below(1000) for _ in range(20)]
    assert drawn == [same.below(1000) for _ in range(20)]
    assert drawn != [other.below(1000) for _ in range(20)]
