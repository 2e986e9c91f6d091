"""Writing down how far each stream has come."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.linkage.tables import streams
from kiosk.runtime.sqlite import moment_of, utc_text


@dataclass(frozen=True, slots=True)
class Position:
    """The last batch of a stream that was taken."""

    stream: Stream
    number: int
    as_of: datetime
    digest: str
    """SHA-256 of the batch's manifest, in hexadecimal; empty where the stream came so far by a load."""


def last_of(connection: Connection, stream: Stream) -> Position | None:
    """The last batch of the stream that was taken; None if the registry was never loaded."""
    row = connection.execute(select(streams).where(streams.c.stream == stream.value)).one_or_none()
    return None if row is None else Position(stream, row.number, moment_of(row.as_of), row.digest)


def check_same(stream: Stream, folder: Path, digest: str, last: Position) -> None:
    """Raise DeliveryRefused if `folder`, under the number of the last batch, is not what was taken."""
    if last.digest not in {"", digest}:
        raise DeliveryRefused(
            "conflict",
            Location(f"{stream}/{folder.name}"),
            "another batch of this number was taken before",
            "find out why the source gave a number twice, then load the population anew",
        )


def advance(connection: Connection, position: Position, linked_at: datetime) -> None:
    """The stream has come so far, and nothing stands against its next batch."""
    values = {
        "number": position.number,
        "as_of": utc_text(position.as_of),
        "linked_at": utc_text(linked_at),
        "digest": position.digest,
        "fault": None,
    }
    found = connection.execute(
        update(streams).where(streams.c.stream == position.stream.value).values(values)
    ).rowcount
    if not found:
        connection.execute(insert(streams).values({"stream": position.stream.value, **values}))


def note_fault(connection: Connection, last: Position, fault: str) -> bool:
    """The batch after `last` cannot be taken; nothing that needs the stream is issued any more.

    False if that was known, or if the stream has gone on meanwhile.
    """
    stands_there = (streams.c.stream == last.stream.value) & (streams.c.number == last.number)
    is_other = stands_there & streams.c.fault.is_distinct_from(fault)
    return bool(connection.execute(update(streams).where(is_other).values(fault=fault)).rowcount)


def note_linked(connection: Connection, linked_at: datetime) -> None:
    """Every stream is as current as a change that came by no stream."""
    known = {row.stream: row.number for row in connection.execute(select(streams))}
    for stream in Stream:
        advance(connection, Position(stream, known.get(stream.value, 0), linked_at, ""), linked_at)
