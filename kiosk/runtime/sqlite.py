"""SQLite databases as this server opens them: WAL, durable commits, foreign keys, explicit transactions.

Python's driver starts transactions late and only for writes, which would tear a snapshot apart; so it is
put into autocommit and SQLAlchemy's `begin` event says BEGIN itself. With WAL a reader that has begun sees
one state of the data, however much is written beside it.
"""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

_BEGIN = "kiosk_begin"


def utc_text(moment: datetime) -> str:
    """How a moment is stored: ISO 8601 in UTC.

    Raises ValueError for a moment without time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment is stored with its time zone; give an aware datetime")
    return moment.astimezone(UTC).isoformat()


def moment_of(text: str) -> datetime:
    """A stored moment, in UTC."""
    return datetime.fromisoformat(text)


def open_database(path: Path) -> Engine:
    """An engine on the database file at `path`, which is made if it does not exist."""
    # A thread that reads a snapshot and writes the ledger holds several connections: a bounded pool could
    # leave every thread waiting for another one's. The number of threads is the bound.
    engine = create_engine(f"sqlite:///{path}", max_overflow=-1)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(engine: Engine) -> Engine:
    """The same engine, whose transactions take the write lock at their start.

    A transaction that reads first and writes later could otherwise find its snapshot outdated.
    """
    return engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})


def _configure(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own type
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    statement = connection.get_execution_options().get(_BEGIN, "BEGIN")
    connection.exec_driver_sql(statement)
