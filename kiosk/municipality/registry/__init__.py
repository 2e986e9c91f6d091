"""The linked copy of the resident data that certificates are issued from.

Source: docs/reference/service.md, section 6.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import NoResultFound

from kiosk.municipality.registry import tables
from kiosk.municipality.registry.change import Change
from kiosk.municipality.registry.records import (
    CardMapping,
    DataVersion,
    HouseholdRecord,
    KosekiRecord,
    Linkage,
)
from kiosk.municipality.registry.snapshot import Snapshot
from kiosk.runtime.sqlite import for_writing, open_database, utc_text
from kiosk.runtime.start import StartRefused

__all__ = [
    "CardMapping",
    "Change",
    "DataVersion",
    "HouseholdRecord",
    "KosekiRecord",
    "Linkage",
    "Registry",
    "RegistryMissing",
    "Snapshot",
]


class RegistryMissing(StartRefused):
    """No resident data was ever loaded; names the file and the remedy."""


class Registry:
    """The registry's database; threads may share it, every read and every change is its own transaction."""

    @classmethod
    def opened(cls, path: Path) -> "Registry":
        """A registry that was loaded before. Raises RegistryMissing if nothing ever was."""
        registry = cls(path)
        try:
            with registry.snapshot():
                return registry
        except NoResultFound:
            registry.close()
            raise RegistryMissing(f"{path}: holds no resident data; load the registry first") from None

    def __init__(self, path: Path) -> None:
        self._engine = open_database(path)
        tables.metadata.create_all(self._engine)

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """One consistent state for as long as the block runs.

        Raises sqlalchemy.exc.NoResultFound if nothing was ever loaded.
        """
        with self._engine.connect() as connection, connection.begin():
            yield Snapshot(connection)

    @contextmanager
    def change(self, linked_at: datetime) -> Iterator[Change]:
        """A change linked at `linked_at`; committed when the block ends, undone when it raises."""
        with for_writing(self._engine).begin() as connection:
            yield Change(connection, _next_version(connection, linked_at))

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


def _next_version(connection: Connection, linked_at: datetime) -> DataVersion:
    text = utc_text(linked_at)
    last = connection.execute(select(tables.linkage.c.version)).scalar_one_or_none()
    if last is None:
        connection.execute(insert(tables.linkage).values(id=1, version=1, linked_at=text))
        return DataVersion(1)
    connection.execute(update(tables.linkage).values(version=last + 1, linked_at=text))
    return DataVersion(last + 1)
