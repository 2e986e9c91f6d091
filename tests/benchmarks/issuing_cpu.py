"""CPU of one visit at a municipality's server, in one process and without the wire, by what is asked.

A 住民票 of one person from the made-up city, in SQLite on the disk. `open` is session, card, token and offer,
`quote` the layout on trial, `issue` everything from the ledger row to the sealed certificate; each holds the
terminal's own end of the exchange, about a tenth. Of 60 visits the mean of the quicker half, which other work
on the machine disturbs least.
"""

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.demo.cities.characters import Character
from kiosk.municipality.entitlement import OrderCaps
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import OWN_JUMINHYO, one

_WARM_UP = 5
_VISITS = 60


def run() -> dict[str, float]:
    """Milliseconds of CPU for each step, and for all."""
    with TemporaryDirectory() as folder:
        city = MadeUpCity(Path(folder), caps=OrderCaps(copies_per_day=_WARM_UP + _VISITS))
        visits = [_made(city) for _ in range(_WARM_UP + _VISITS)][_WARM_UP:]
        city.close()
    steps = {step: _quicker_half([visit[step] for visit in visits]) for step in visits[0]}
    return {f"{step}_cpu_ms": used for step, used in (steps | {"visit": sum(steps.values())}).items()}


def _made(city: MadeUpCity) -> dict[str, float]:
    visit = Visit(city, Character.HERO)
    return {
        "open": _used(visit.offered),
        "quote": _used(lambda: visit.applied(one(OWN_JUMINHYO))),
        "issue": _used(visit.certificate),
    }


def _used(act: Callable[[], object]) -> float:
    before = time.process_time()
    act()
    return (time.process_time() - before) * 1000


def _quicker_half(values: list[float]) -> float:
    quicker = sorted(values)[: len(values) // 2]
    return sum(quicker) / len(quicker)
