import hashlib
import subprocess
import sys
from dataclasses import astuple
from pathlib import Path

from kiosk.demo.cities import City, mihon, tameshi
from kiosk.demo.cities.assembly import assembled, cast_only
from kiosk.demo.cities.draws import Draws
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.demo.cities.tameshi import TAMESHI_PLAN

PROGRAM = """
from kiosk.demo.cities import mihon, tameshi
from tests.demo.cities.test_reproducible import digest
print(digest(mihon()), digest(tameshi()))
"""
ROOT = Path(__file__).parents[3]


def digest(city: City) -> str:
    """Of every value in the register, in the order in which it stands there."""
    values = [astuple(household) for household in city.households], [astuple(seal) for seal in city.seals]
    return hashlib.sha256(repr(values).encode()).hexdigest()


def test_another_process_with_another_hash_seed_draws_up_the_same_cities() -> None:
    other = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        check=True,
        text=True,
        cwd=ROOT,
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
