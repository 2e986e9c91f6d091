"""The initial load: a whole population from files, all of it or nothing, and resumable.

Rows are gathered in staging tables, each piece committed with its bookmark; what was gathered replaces the
copy in one transaction at the end. Until then everything is issued as before.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from sqlalchemy import Connection, Insert, delete, exists, insert, literal, select

from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.linkage import staging
from kiosk.municipality.linkage.cancelling import FILE, Cancellation, read_events
from kiosk.municipality.linkage.currency import Currency
from kiosk.municipality.linkage.differences import Success, keep_differences, note_success
from kiosk.municipality.linkage.gathering import keep, pieces
from kiosk.municipality.linkage.manifest import (
    LoadManifest,
    check_files,
    check_municipality,
    read_manifest,
)
from kiosk.municipality.linkage.positions import Position, advance
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.staging import STAGED, Staged
from kiosk.municipality.linkage.stating import state_stops
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.linkage.tables import stops
from kiosk.municipality.linkage.whole import check_whole
from kiosk.municipality.registry.counting import next_version
from kiosk.municipality.registry.record_tables import kosekis
from kiosk.municipality.registry.records import DataVersion
from kiosk.municipality.registry.tables import households, imprints, seals
from kiosk.municipality.store import Store
from kiosk.runtime.ahead import ahead


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load has come: rows of all rows of one table."""

    table: str
    rows: int
    of_rows: int


Tell = Callable[[Progress], None]


class Rewind(Enum):
    """What becomes of a population that is older than the copy."""

    REFUSED = auto()
    INTENDED = auto()
    """The operator says that the source itself was set back."""


def load(
    store: Store,
    folder: Path,
    municipality: str,
    now: datetime,
    tell: Tell,
    rewind: Rewind = Rewind.REFUSED,
) -> DataVersion:
    """Replace the copy by the population in `folder`; give the version that it has from now on.

    Raises DeliveryRefused with file, line, cause and remedy, and then nothing of the copy was changed. What
    was gathered before an interruption is used again if the manifest is still the same; what is refused is
    not kept. Of two loads at once one is refused.
    """
    manifest, digest = read_manifest(folder)
    if not isinstance(manifest, LoadManifest):
        raise DeliveryRefused(
            "manifest", Location(folder.name), "this is no initial load", "name the folder of one"
        )
    check_municipality(folder, manifest, municipality)
    _check_tables(folder, manifest)
    check_files(folder, manifest)
    delivery = _Delivery(folder, manifest, digest, rewind, tuple(read_events(folder / FILE)))
    with store.transaction() as connection:
        store.in_turn(connection, "load")
        _check_age(connection, delivery)
        staging.prepare(store, connection, digest)
    try:
        for one in STAGED:
            _gather(store, delivery, one, tell)
        _make_ready(store, delivery)
        return _replace(store, delivery, now)
    except DeliveryRefused:
        _forget(store, digest)
        raise


@dataclass(frozen=True, slots=True)
class _Delivery:
    folder: Path
    manifest: LoadManifest
    digest: str
    rewind: Rewind
    stated: tuple[Cancellation, ...]
    """What is stopped, and what was lifted, as the source has it."""

    def rows(self, one: Staged) -> int:
        return self.manifest.files[f"{one.linked.name}.csv"].rows


def _forget(store: Store, digest: str) -> None:
    with store.transaction() as connection:
        store.in_turn(connection, "load")
        if staging.is_of(connection, digest):
            staging.clear(connection)


def _check_age(connection: Connection, delivery: _Delivery) -> None:
    streams = Currency.read(connection).streams.values()
    if delivery.rewind is Rewind.REFUSED and any(one.as_of > delivery.manifest.as_of for one in streams):
        raise DeliveryRefused(
            "time",
            Location(delivery.folder.name),
            "the population is older than the copy",
            "have a newer one made; or, where the source itself was set back: --older",
        )


def _overtaken(delivery: _Delivery) -> DeliveryRefused:
    return DeliveryRefused(
        "conflict",
        Location(delivery.folder.name),
        "another load goes on at the same time",
        "let one of them come to its end, then look whether this one is still needed",
    )


def _check_tables(folder: Path, manifest: LoadManifest) -> None:
    expected = {FILE, *(f"{one.linked.name}.csv" for one in STAGED)}
    for name in sorted(expected ^ set(manifest.files)):
        cause = "the file is missing" if name in expected else "no such table is linked"
        raise DeliveryRefused(
            "manifest",
            Location(f"{folder.name}/{name}"),
            cause,
            f"deliver one file for each table of docs/linkage.md, and {FILE}",
        )
    for stream in Stream:
        if stream not in manifest.positions:
            raise DeliveryRefused(
                "manifest",
                Location(folder.name),
                f"positions do not say how far {stream} is",
                "name every stream",
            )


def _gather(store: Store, delivery: _Delivery, one: Staged, tell: Tell) -> None:
    name = one.linked.name
    with store.snapshot() as connection:
        mark = staging.bookmark(connection, name)
    with closing(ahead(pieces(delivery.folder, one, mark))) as coming:
        for piece in coming:
            with store.transaction() as connection:
                if not staging.move_bookmark(connection, name, delivery.digest, mark, piece.bookmark):
                    raise _overtaken(delivery)
                keep(connection, delivery.folder, one, piece)
            mark = piece.bookmark
            tell(Progress(name, mark.line - 1, delivery.rows(one)))


def _make_ready(store: Store, delivery: _Delivery) -> None:
    with store.transaction() as connection:
        store.in_turn(connection, "load")
        if not staging.is_of(connection, delivery.digest):
            raise _overtaken(delivery)
        staging.make_ready(connection)


def _replace(store: Store, delivery: _Delivery, now: datetime) -> DataVersion:
    manifest = delivery.manifest
    with store.transaction() as connection:
        for turn in ("load", "changes", "cancellations", "reconciliation"):
            store.in_turn(connection, turn)
        _check_age(connection, delivery)
        if not staging.is_of(connection, delivery.digest):
            raise _overtaken(delivery)
        if any(staging.rows_of(connection, one) != delivery.rows(one) for one in STAGED):
            raise _overtaken(delivery)
        version = next_version(connection, now)
        check_whole(connection)
        store.lock_tables(connection, (households, kosekis))
        for one in reversed(STAGED):
            connection.execute(delete(one.linked.table))
        for one in STAGED:
            connection.execute(_moved(one, version))
        connection.execute(delete(imprints).where(~exists().where(seals.c.imprint == imprints.c.digest)))
        connection.execute(delete(stops).where(stops.c.cause == StopCause.DIFFERS.value))
        keep_differences(connection, (), now)
        note_success(connection, Success(now, ""))
        state_stops(connection, delivery.stated, manifest)
        for stream, number in manifest.positions.items():
            advance(connection, Position(stream, number, manifest.as_of, ""), now)
        staging.clear(connection)
        append(store, connection, AuditEvent.LOADED, now, version=version)
    return version


def _moved(one: Staged, version: DataVersion) -> Insert:
    """From staging into the copy, in the order of the key."""
    gathered = [one.table.c[name] for name in one.linked.names]
    rows = select(*gathered).order_by(*(one.table.c[name] for name in one.linked.key))
    names = list(one.linked.names)
    if one.linked.is_versioned:
        rows = rows.add_columns(literal(version))
        names.append("version")
    return insert(one.linked.table).from_select(names, rows)
