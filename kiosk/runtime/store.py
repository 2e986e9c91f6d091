"""Transactions on the store: consistent reads, and writes that take turns where their order matters."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import Connection, Engine, Table, create_engine, make_url, text
from sqlalchemy.engine import URL

from kiosk.runtime.sqlite import for_writing, open_database

_POSTGRESQL = "postgresql"


class Store:
    """An open database; threads may share it, and so may processes.

    SQLite lets one transaction write at a time. PostgreSQL lets many, at READ COMMITTED: whoever decides by
    what it read has to lock the row, or to take its turn with `in_turn`.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._is_postgresql = engine.dialect.name == _POSTGRESQL
        self._reading, self._writing = (
            (
                engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True),
                engine,
            )
            if self._is_postgresql
            else (engine, for_writing(engine))
        )

    @classmethod
    def at(cls, address: str | URL) -> "Store":
        """The store at `sqlite:///PATH`, or at `postgresql://USER@HOST/DATABASE`.

        Raises ValueError for an address of another kind; sqlalchemy.exc.ArgumentError for none at all.
        """
        url = make_url(address)
        match url.get_backend_name():
            case "sqlite" if url.database:
                return cls(open_database(Path(url.database)))
            case "postgresql":
                return cls(_postgresql(url))
            case name:
                raise ValueError(f"{name} is not a database of this program; use sqlite or postgresql")

    @classmethod
    def in_file(cls, path: Path) -> "Store":
        """The SQLite store at `path`, which is made if it does not exist."""
        return cls(open_database(path))

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """One consistent state for reading (REPEATABLE READ), whatever is written beside it."""
        with self._reading.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All that is written in the block, or nothing of it; durable when the block has ended."""
        with self._writing.begin() as connection:
            yield connection

    def in_turn(self, connection: Connection, what: str) -> None:
        """Wait until no other transaction holds the turn for `what`; held until this transaction ends."""
        if self._is_postgresql:
            number = int.from_bytes(hashlib.sha256(what.encode()).digest()[:8], signed=True)
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": number})

    def lock_tables(self, connection: Connection, tables: Sequence[Table]) -> None:
        """Wait until nobody holds a row of these tables, one after the other, and let nobody lock one."""
        if self._is_postgresql:
            for table in tables:
                connection.execute(text(f"LOCK TABLE {table.name} IN EXCLUSIVE MODE"))

    def leave_unlogged(self, connection: Connection, tables: Sequence[Table]) -> None:
        """These tables may be found empty after a crash of the database, and cost less until then."""
        if self._is_postgresql:
            for table in tables:
                connection.execute(text(f"ALTER TABLE {table.name} SET UNLOGGED"))

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


@contextmanager
def writing(engine: Engine, turn: str) -> Iterator[Connection]:
    """A transaction of `engine` that has the turn for `turn` from its start to its end."""
    store = Store(engine)
    with store.transaction() as connection:
        store.in_turn(connection, turn)
        yield connection


def _postgresql(url: URL) -> Engine:
    # As with SQLite (`open_database`), the number of threads is the bound: with fewer connections than its
    # threads hold at a time, each of them could wait for another one's.
    return create_engine(
        url.set(drivername="postgresql+psycopg"), module=psycopg, pool_pre_ping=True, max_overflow=-1
    )
