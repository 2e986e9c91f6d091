"""Cancellations: a stream of its own, before and beside all other changes.

An event stops a resident, a seal or a card, or lifts that stop; it overrides the linked rows and does not
change them, so that these stay what the batches of the other streams made them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, insert, select, union, update

from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.linkage.applying import is_next
from kiosk.municipality.linkage.batch import Batch, batch_manifest
from kiosk.municipality.linkage.descriptions import Owner
from kiosk.municipality.linkage.manifest import check_files
from kiosk.municipality.linkage.positions import Position, advance
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.rows import Column, RowReader
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.linkage.tables import stops
from kiosk.municipality.linkage.touching import Concerned, touch
from kiosk.municipality.registrations.tables import registrations
from kiosk.municipality.registry.counting import next_version
from kiosk.municipality.registry.tables import cards
from kiosk.municipality.store import Store
from kiosk.runtime.sqlite import utc_text

FILE = "cancellations.csv"
COLUMNS = ("act", "cause", "subject")


class Act(StrEnum):
    """What an event does."""

    STOP = "stop"
    LIFT = "lift"


@dataclass(frozen=True, slots=True)
class Cancellation:
    """One event: `subject` is a resident's number, or a card's hash in hexadecimal."""

    act: Act
    cause: StopCause
    subject: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CancellationBatch:
    """The events of one batch; they count from the source's time of it."""

    batch: Batch
    events: tuple[Cancellation, ...] = field(repr=False)


def read_cancellations(folder: Path, municipality: str) -> CancellationBatch:
    """Read and check a batch of cancellations. Raises DeliveryRefused."""
    manifest, digest = batch_manifest(folder, municipality, Stream.CANCELLATIONS)
    if set(manifest.files) - {FILE}:
        raise DeliveryRefused(
            "manifest", Location(folder.name), f"only {FILE} belongs here", "see docs/linkage.md"
        )
    check_files(folder, manifest)
    events = tuple(read_events(folder / FILE)) if FILE in manifest.files else ()
    batch = Batch(folder, Stream.CANCELLATIONS, manifest.number, manifest.as_of, digest, ())
    return CancellationBatch(batch, events)


def apply_cancellations(store: Store, read: CancellationBatch, now: datetime) -> bool:
    """Apply the batch that follows the last one; False if it was applied before.

    When this has returned, no line is released any more on what an event stops. Raises DeliveryRefused.
    """
    batch = read.batch
    with store.transaction() as connection:
        store.in_turn(connection, "cancellations")
        if not is_next(connection, batch):
            return False
        concerned = Concerned()
        if read.events:
            version = next_version(connection, now)
            for event in read.events:
                _apply(connection, event, batch.as_of)
                concerned.add(Owner.RESIDENT, _residents(connection, event))
            touch(connection, concerned, version)
        advance(connection, Position(batch.stream, batch.number, batch.as_of, batch.digest), now)
        if read.events:
            number, events = batch.number, len(read.events)
            append(store, connection, AuditEvent.CANCELLED, now, batch=number, events=events)
    return True


def stop(connection: Connection, subject: str, cause: StopCause, since: datetime) -> None:
    """Stop a subject, whether or not it was stopped before."""
    which = (stops.c.subject == subject) & (stops.c.cause == cause.value)
    values = {"since": utc_text(since), "lifted": None}
    if not connection.execute(update(stops).where(which).values(values)).rowcount:
        connection.execute(insert(stops).values(subject=subject, cause=cause.value, **values))


def _apply(connection: Connection, event: Cancellation, at: datetime) -> None:
    if event.act is Act.STOP:
        stop(connection, event.subject, event.cause, at)
        return
    which = (stops.c.subject == event.subject) & (stops.c.cause == event.cause.value)
    connection.execute(update(stops).where(which).values(lifted=utc_text(at)))


def _residents(connection: Connection, event: Cancellation) -> list[str]:
    if event.cause is not StopCause.CARD_REVOKED:
        return [event.subject]
    card = bytes.fromhex(event.subject)
    resident = select(cards.c.resident_id).where(cards.c.card_hash == card)
    registrant = select(registrations.c.resident_id).where(
        registrations.c.card_hash == card, registrations.c.resident_id.is_not(None)
    )
    return list(connection.scalars(union(resident, registrant)))


def read_events(path: Path) -> Iterator[Cancellation]:
    """The events in a file. Raises DeliveryRefused with file, line and column."""
    columns = (Column("act", _act), Column("cause", _cause), Column("subject", _subject))
    for line, row in RowReader(path, columns):
        act, cause, subject = Act(str(row["act"])), StopCause(str(row["cause"])), str(row["subject"])
        if cause is StopCause.CARD_REVOKED and not _is_card_hash(subject):
            raise DeliveryRefused(
                "value",
                Location(f"{path.parent.name}/{path.name}", line, "subject"),
                "not the hash of a card's certificate",
                "correct the field",
            )
        yield Cancellation(act, cause, subject)


def _act(text: str) -> str:
    if text not in tuple(Act):
        raise ValueError("neither stop nor lift")
    return text


def _cause(text: str) -> str:
    if text not in tuple(StopCause) or text == StopCause.DIFFERS:
        raise ValueError("not a cause that docs/linkage.md lists")
    return text


def _subject(text: str) -> str:
    if not text:
        raise ValueError("nobody is named")
    return text


def _is_card_hash(text: str) -> bool:
    return len(text) == 64 and set(text) <= set("0123456789abcdef")
