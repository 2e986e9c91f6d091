"""A batch on PostgreSQL that is written and not committed before somebody waits for what it wrote."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

from sqlalchemy import Connection, event, text

from kiosk.demo.city_system.batches import Put
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.store import Store
from tests.municipality.linkage.link import Link
from tests.municipality.made_up_city import MadeUpCity

_TRIES = 1200


class HeldCommit:
    """The city's own system beside a city whose store is in PostgreSQL."""

    def __init__(self, city: MadeUpCity, folder: Path) -> None:
        self._store = Store.at(city.store_address)
        self._watching = Store.at(city.store_address)
        self.link = Link(folder, given=self._store, clock=city.clock)
        for stream in Stream:
            self.link.outlet.positions[stream] = self.link.number(stream)
        self._written = Event()
        self._pool = ThreadPoolExecutor(1)
        self.was_awaited = False
        """Whether somebody did wait for the commit."""

    def written(self, stream: Stream, put: Put) -> Future[int]:
        """When this returns, the batch is written and not committed; the result is how many were taken."""
        self.link.outlet.deliver(stream, self.link.clock.now(), [put])
        event.listen(self._store.engine, "commit", self._hold)
        taken = self._pool.submit(self.link.follower.take_changes)
        assert self._written.wait(30)
        return taken

    def close(self) -> None:
        self._pool.shutdown()
        self.link.close()
        self._store.close()
        self._watching.close()

    def _hold(self, connection: Connection) -> None:
        if not self._written.is_set() and _has_written(connection):
            self._written.set()
            self.was_awaited = any(self._somebody_waits() or Event().wait(0.02) for _ in range(_TRIES))

    def _somebody_waits(self) -> bool:
        with self._watching.snapshot() as connection:
            waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
            return bool(connection.execute(waiting).scalar_one())


def _has_written(connection: Connection) -> bool:
    return connection.execute(text("SELECT pg_current_xact_id_if_assigned()")).scalar_one() is not None
