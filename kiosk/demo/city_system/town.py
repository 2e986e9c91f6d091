"""One made-up city's own system at work: life goes on for the crowd, and everything is delivered."""

import itertools
import shutil
from datetime import datetime
from pathlib import Path

from sqlalchemy import select, update

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.draws import Draws
from kiosk.demo.city_system.batches import Outlet, Put
from kiosk.demo.city_system.source import Source
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.municipality.linkage.descriptions import linked_table
from kiosk.municipality.linkage.inbox import ACKNOWLEDGED, DIGESTS
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.tables import persons
from kiosk.municipality.store import Store

_ROUNDS_A_DIGEST = 30


class Town:
    """Works on the database `city-system.sqlite` of a municipality's folder and writes into its `inbox`."""

    def __init__(self, folder: Path, municipality: MunicipalityCode) -> None:
        self._source = Source(Store.in_file(folder / "city-system.sqlite"), municipality)
        self._inbox = folder / "inbox"
        self._outlet = Outlet(self._inbox, municipality, positions_in(self._inbox))
        self._draws = Draws(f"life in {municipality}")
        self._rounds = itertools.count(1)
        self._crowd = self._people_without_a_part()

    def go_on(self, now: datetime) -> None:
        """One round: somebody's notification is recorded, every stream says that it is complete until now."""
        self._outlet.cancel(now, ())
        changes = {Stream.RESIDENTS: [self._recorded(now)]}
        for stream in Stream:
            if stream is not Stream.CANCELLATIONS:
                self._outlet.deliver(stream, now, changes.get(stream, ()))
        rounds = next(self._rounds)
        if rounds % _ROUNDS_A_DIGEST == 1:
            self._deliver_digests(now)
        self._clear_acknowledged()

    def close(self) -> None:
        """Close the database."""
        self._source.store.close()

    def _recorded(self, now: datetime) -> Put:
        resident, linked = self._draws.one_of(self._crowd), linked_table(persons.name)
        is_resident = persons.c.resident_id == resident
        with self._source.store.transaction() as connection:
            connection.execute(update(persons).where(is_resident).values(notified_on=now.date()))
            row = connection.execute(select(*linked.columns).where(is_resident)).mappings().one()
            return Put(linked, dict(row))

    def _deliver_digests(self, now: datetime) -> None:
        digests = self._inbox / DIGESTS
        number = max((int(path.name) for path in digests.glob("[0-9]*")), default=0) + 1
        self._source.write_digests(digests / f"{number:010d}", now, self._outlet.positions)

    def _clear_acknowledged(self) -> None:
        for stream, number in acknowledged(self._inbox).items():
            for folder in (self._inbox / stream.value).glob("[0-9]*"):
                if int(folder.name) <= number:
                    shutil.rmtree(folder)

    def _people_without_a_part(self) -> list[str]:
        cast = {character.resident_id for character in Character}
        with self._source.store.snapshot() as connection:
            homes = select(persons.c.household_id).where(persons.c.resident_id.in_(cast))
            others = select(persons.c.resident_id).where(persons.c.household_id.not_in(homes))
            return list(connection.scalars(others.order_by(persons.c.resident_id)))


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
