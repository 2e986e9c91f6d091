"""The linked copy of the resident data that certificates are issued from.

Source: docs/reference/service.md, section 6.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy.exc import NoResultFound

from kiosk.municipality.linkage.positions import note_linked
from kiosk.municipality.registry.change import Change
from kiosk.municipality.registry.counting import next_version
from kiosk.municipality.registry.imprints import PictureAltered
from kiosk.municipality.registry.record_rows import RecordUnreadable
from kiosk.municipality.registry.records import (
    CardMapping,
    DataVersion,
    HouseholdRecord,
    KosekiRecord,
    Linkage,
)
from kiosk.municipality.registry.snapshot import Snapshot
from kiosk.municipality.store import Store, require_current
from kiosk.runtime.start import StartRefused

__all__ = [
    "CardMapping",
    "Change",
    "DataVersion",
    "HouseholdRecord",
    "KosekiRecord",
    "Linkage",
    "PictureAltered",
    "RecordUnreadable",
    "Registry",
    "RegistryMissing",
    "Snapshot",
]


MAX_AGE = timedelta(minutes=30)
"""How far a stream may be behind unless the settings say otherwise."""


class RegistryMissing(StartRefused):
    """No resident data was ever loaded; names the remedy."""


class Registry:
    """The registry in the store; threads may share it, every read and every change is its own transaction."""

    @classmethod
    def opened(cls, store: Store, max_age: timedelta = MAX_AGE) -> "Registry":
        """A registry that was loaded before; nothing is issued from streams older than `max_age`.

        Raises RegistryMissing if nothing ever was, StoreOutdated for a store of another shape.
        """
        require_current(store)
        registry = cls(store, max_age)
        try:
            with registry.snapshot():
                return registry
        except NoResultFound:
            raise RegistryMissing(
                "the store holds no resident data; load the registry first: kiosk municipality load"
            ) from None

    def __init__(self, store: Store, max_age: timedelta = MAX_AGE) -> None:
        self._store = store
        self._max_age = max_age

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """One consistent state for as long as the block runs.

        Raises sqlalchemy.exc.NoResultFound if nothing was ever loaded.
        """
        with self._store.snapshot() as connection:
            yield Snapshot(connection, self._max_age)

    @contextmanager
    def change(self, linked_at: datetime) -> Iterator[Change]:
        """A change linked at `linked_at`; committed when the block ends, undone when it raises."""
        with self._store.transaction() as connection:
            note_linked(connection, linked_at)
            yield Change(connection, next_version(connection, linked_at))
