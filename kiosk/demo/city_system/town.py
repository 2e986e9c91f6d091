"""One made-up city's own system at work: life goes on for the crowd, and everything is delivered."""

import itertools
import shutil
from datetime import datetime
from pathlib import Path

from kiosk.demo.cities.draws import Draws
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.demo.cities.tameshi import TAMESHI_PLAN
from kiosk.demo.city_system.batches import Outlet
from kiosk.demo.city_system.life import Life
from kiosk.demo.city_system.source import Source
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.municipality.linkage.inbox import ACKNOWLEDGED, DIGESTS
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.store import Store

_ROUNDS_A_DIGEST = 30
_PLACES = {plan.profile.code: plan.places for plan in (MIHON_PLAN, TAMESHI_PLAN)}


class Town:
    """Works on the database `city-system.sqlite` of a municipality's folder and writes into its `inbox`."""

    def __init__(self, folder: Path, municipality: MunicipalityCode) -> None:
        self._source = Source(Store.in_file(folder / "city-system.sqlite"), municipality)
        self._inbox = folder / "inbox"
        self._outlet = Outlet(self._inbox, municipality, positions_in(self._inbox))
        self._rounds = itertools.count(1)
        self._life = Life(self._source.store, _PLACES[municipality], Draws(f"life in {municipality}"))

    def go_on(self, now: datetime) -> None:
        """One round: something happens, and every stream says that it is complete until now."""
        rounds = next(self._rounds)
        events = self._life.goes_on(rounds, now.date())
        self._outlet.cancel(now, events.cancellations)
        for stream in Stream:
            if stream is not Stream.CANCELLATIONS:
                self._outlet.deliver(stream, now, events.changes.get(stream, ()))
        if rounds % _ROUNDS_A_DIGEST == 1:
            self._deliver_digests(now)
        self._clear_acknowledged()

    def close(self) -> None:
        """Close the database."""
        self._source.store.close()

    def _deliver_digests(self, now: datetime) -> None:
        digests = self._inbox / DIGESTS
        number = max((int(path.name) for path in digests.glob("[0-9]*")), default=0) + 1
        self._source.write_digests(digests / f"{number:010d}", now, self._outlet.positions)

    def _clear_acknowledged(self) -> None:
        for stream, number in acknowledged(self._inbox).items():
            for folder in (self._inbox / stream.value).glob("[0-9]*"):
                if int(folder.name) <= number:
                    shutil.rmtree(folder)


def acknowledged(inbox: Path) -> dict[Stream, int]:
    """The number up to which each stream was acknowledged."""
    return {
        stream: int(path.read_text(encoding="ascii"))
        for stream in Stream
        if (path := inbox / ACKNOWLEDGED / stream.value).is_file()
    }


def positions_in(inbox: Path) -> dict[Stream, int]:
    """The last batch of each stream that was ever written into an inbox."""
    taken = acknowledged(inbox)
    return {
        stream: max(
            [taken.get(stream, 0), *(int(path.name) for path in (inbox / stream.value).glob("[0-9]*"))]
        )
        for stream in Stream
    }
