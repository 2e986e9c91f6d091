"""A city's own system, its issuing server's store, and the inbox between them."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache, cached_property
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from sqlalchemy import select

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.demo.city_system.batches import Outlet, Put
from kiosk.demo.city_system.source import Source
from kiosk.municipality.linkage.cancelling import Act, Cancellation
from kiosk.municipality.linkage.currency import Currency
from kiosk.municipality.linkage.descriptions import LINKED_TABLES, linked_table
from kiosk.municipality.linkage.follower import Follower
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.municipality.linkage.loader import Progress, load
from kiosk.municipality.linkage.rows import Row
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry import Registry
from kiosk.municipality.store import Store
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.log import EventLog
from tests.municipality.made_up_city import MORNING, loaded_address, loaded_store
from tests.municipality.stores import new_store

MIHON = MIHON_PLAN.profile.code
_TEMPORARY = TemporaryDirectory()


def in_silence(_progress: Progress) -> None:
    """Tell nobody."""


@dataclass
class Link:
    """`given` is the issuing server's store; else there is an empty one, or, if `loaded`, a filled one."""

    folder: Path
    logged: StringIO = field(default_factory=StringIO)
    database: str = "sqlite"
    given: Store | None = None
    clock: SteppedClock = field(default_factory=lambda: SteppedClock(MORNING))

    def __post_init__(self) -> None:
        shutil.copyfile(loaded_store(), self.folder / "city.sqlite")
        self.source = Source(Store.in_file(self.folder / "city.sqlite"), MIHON)
        self.inbox = Inbox(self.folder / "inbox")
        self.outlet = Outlet(self.inbox.folder, MIHON)
        self.log = EventLog("municipality", self.clock, self.logged)

    @cached_property
    def store(self) -> Store:
        return self.given or new_store(self.folder, self.database)

    @cached_property
    def follower(self) -> Follower:
        return Follower(self.store, self.inbox, MIHON, self.clock, self.log)

    @cached_property
    def registry(self) -> Registry:
        return Registry(self.store)

    def export(self, name: str = "population") -> Path:
        folder = self.folder / name
        stated = self.outlet.stated.values()
        self.source.write_load(folder, self.clock.now(), self.outlet.positions, stated)
        return folder

    def digests(self, name: str = "0000000001") -> Path:
        """Digests of the source, which nobody has changed since it was filled."""
        folder = self.inbox.folder / "digests" / name
        kept = digests_at(frozenset(self.outlet.positions.items()))
        shutil.copytree(kept, folder)
        return folder

    def load(self) -> "Link":
        """By the initial load, from files."""
        load(self.store, self.export(), MIHON, self.clock.now(), in_silence)
        return self

    def loaded(self) -> "Link":
        """As after the initial load, by copying a database."""
        if "store" in self.__dict__:
            raise RuntimeError("there is a store already; `loaded` begins with one")
        self.store = Store.at(loaded_address(self.folder, self.database))
        return self

    def row(self, table: str, **key: object) -> Row:
        """A row as the city's own system has it."""
        linked = linked_table(table)
        where = [linked.table.c[name] == value for name, value in key.items()]
        with self.source.store.snapshot() as connection:
            found = connection.execute(select(*linked.columns).where(*where)).mappings().one()
        return dict(found)

    def put(self, table: str, changed: Mapping[str, object]) -> Put:
        return Put(linked_table(table), dict(changed))

    def stop(self, cause: StopCause, subject: str) -> Path:
        return self.outlet.cancel(self.clock.now(), [Cancellation(Act.STOP, cause, subject)])

    def lift(self, cause: StopCause, subject: str) -> Path:
        return self.outlet.cancel(self.clock.now(), [Cancellation(Act.LIFT, cause, subject)])

    def hero(self) -> Row:
        return self.row("persons", resident_id=Character.HERO.resident_id)

    def later(self, **duration: float) -> None:
        self.clock.set(self.clock.now() + timedelta(**duration))

    def copy(self) -> dict[str, list[tuple[object, ...]]]:
        """All linked rows of the copy."""
        return rows_of(self.store)

    def fault(self, stream: Stream) -> str | None:
        with self.store.snapshot() as connection:
            return Currency.read(connection).streams[stream].fault

    def number(self, stream: Stream) -> int:
        with self.store.snapshot() as connection:
            return Currency.read(connection).streams[stream].number

    def as_of(self, stream: Stream) -> datetime:
        with self.store.snapshot() as connection:
            return Currency.read(connection).streams[stream].as_of

    def acknowledged(self, stream: Stream) -> int:
        return int((self.inbox.folder / "acknowledged" / stream.value).read_text(encoding="ascii"))

    def wait_for(self, stream: Stream, number: int) -> bool:
        """Wait until another process acknowledged so far; False where it takes too long."""
        file, waiting = self.inbox.folder / "acknowledged" / stream.value, Event()
        return any(
            (file.is_file() and int(file.read_text(encoding="ascii")) >= number) or waiting.wait(0.05)
            for _ in range(1200)
        )

    def close(self) -> None:
        self.source.store.close()
        if "store" in self.__dict__ and self.given is None:
            self.store.close()


@cache
def digests_at(positions: frozenset[tuple[Stream, int]]) -> Path:
    """Digests of the filled source, made once a process for each position."""
    folder = Path(_TEMPORARY.name) / str(hash(positions))
    store = Store.in_file(loaded_store())
    Source(store, MIHON).write_digests(folder, MORNING, dict(positions))
    store.close()
    return folder


def rows_of(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.snapshot() as connection:
        return {
            linked.name: sorted(map(tuple, connection.execute(select(*linked.columns))), key=repr)
            for linked in LINKED_TABLES
        }
