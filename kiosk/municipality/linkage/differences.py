"""What the last comparisons of copy and source found, kept until a later one finds them equal."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.municipality.linkage.tables import differences, reconciliation
from kiosk.runtime.sqlite import moment_of, utc_text

_SEPARATOR = "\x1f"
"""Stands in no field of a linked table, so that a key of several columns can be one text."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that only one side has, or that differs."""

    table: str
    key: tuple[str, ...]
    household: str | None = field(default=None, compare=False)
    """Where the row is a person's, the household in which the source has them, if it has them."""


@dataclass(frozen=True, slots=True)
class KeptDifference:
    """A row that differs, and when that was found first."""

    table: str
    key: tuple[str, ...]
    found_at: datetime


@dataclass(frozen=True, slots=True)
class Success:
    """The last comparison that came to its end on the data that it began with."""

    at: datetime
    digests: str
    """SHA-256 of the manifest of the digests, in hexadecimal; empty where all came new by a load."""


def last_success(connection: Connection) -> Success | None:
    """The last comparison that counts; None if there was none."""
    row = connection.execute(select(reconciliation)).one_or_none()
    return None if row is None else Success(moment_of(row.succeeded_at), row.digests)


def note_success(connection: Connection, success: Success) -> None:
    """Copy and source were compared, or are equal because all of the copy is new."""
    values = {"succeeded_at": utc_text(success.at), "digests": success.digests}
    if not connection.execute(update(reconciliation).values(values)).rowcount:
        connection.execute(insert(reconciliation).values(id=1, **values))


def kept_differences(connection: Connection) -> list[KeptDifference]:
    """What is known to differ, by table and key."""
    rows = connection.execute(select(differences).order_by(differences.c.table_name, differences.c.key))
    return [
        KeptDifference(row.table_name, tuple(row.key.split(_SEPARATOR)), moment_of(row.found_at))
        for row in rows
    ]


def keep_differences(
    connection: Connection, found: Iterable[Difference], now: datetime, *, beside_the_known: bool = False
) -> None:
    """Nothing but what was found is known to differ from now on, or that beside what was known before.

    What was known and is found again keeps its time.
    """
    known = {(kept.table, kept.key): kept.found_at for kept in kept_differences(connection)}
    differing = {(one.table, one.key): now for one in found} | (known if beside_the_known else {})
    connection.execute(delete(differences))
    rows = [
        {
            "table_name": table,
            "key": _SEPARATOR.join(key),
            "found_at": utc_text(known.get((table, key), found_at)),
        }
        for (table, key), found_at in differing.items()
    ]
    if rows:
        connection.execute(insert(differences), rows)
