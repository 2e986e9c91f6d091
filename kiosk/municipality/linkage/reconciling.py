"""Reconciliation: the copy against the source's own digests; who differs is stopped and reported."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import assert_never

from sqlalchemy import Connection, Select, and_, delete, exists, select

from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.linkage import tables
from kiosk.municipality.linkage.cancelling import stop
from kiosk.municipality.linkage.currency import Currency
from kiosk.municipality.linkage.descriptions import LINKED_TABLES, LinkedTable, Owner
from kiosk.municipality.linkage.digest_files import read_digest_manifest, read_rows, read_tree
from kiosk.municipality.linkage.digests import TableDigests, differing_leaves, leaf_of, row_digest
from kiosk.municipality.linkage.fields import text_of, value_reader
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.municipality.linkage.manifest import DigestManifest, check_files
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.linkage.touching import Concerned, touch
from kiosk.municipality.registry.counting import next_version
from kiosk.municipality.registry.record_tables import koseki_members
from kiosk.municipality.registry.tables import persons
from kiosk.municipality.store import Store
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent

_PIECE = 10_000


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that only one side has, or that differs."""

    table: str
    key: tuple[str, ...]
    household: str | None = field(default=None, compare=False)
    """Where the row is a person's, the household in which the source has them, if it has them."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a comparison found: the rows that differ, and the residents who are stopped for it."""

    differences: tuple[Difference, ...]
    residents: frozenset[str]


class NotComparable(Exception):
    """The digests are of another position than the copy; a later delivery will fit."""


class Reconciler:
    """Compares the copy with digests that lie in the inbox."""

    def __init__(self, store: Store, inbox: Inbox, municipality: str, clock: Clock, log: EventLog) -> None:
        self._store = store
        self._inbox = inbox
        self._municipality = municipality
        self._clock = clock
        self._log = log
        self._seen: set[str] = set()

    def take_due(self) -> int:
        """Compare with the newest digests, once, as soon as the copy stands where they were made."""
        newest = next(reversed(self._inbox.digests()), None)
        if newest is None or newest.name in self._seen:
            return 0
        try:
            self.reconcile(newest)
        except NotComparable:
            return 0
        except DeliveryRefused as refused:
            self._log.write(LogEvent.LINK_REFUSED, stream="digests", reason=refused.code, place=refused.place)
        self._seen.add(newest.name)
        return 1

    def reconcile(self, folder: Path) -> Finding:
        """Compare, stop whoever differs, let go whoever does no longer.

        Raises NotComparable or DeliveryRefused.
        """
        manifest = read_digest_manifest(folder, self._municipality)
        with self._store.snapshot() as connection:
            _check_position(connection, manifest, folder)
            check_files(folder, manifest)
            differences = tuple(_differences(connection, folder))
            residents = frozenset(_residents(connection, differences))
        residents = self._stop(residents, len(differences), manifest, folder)
        self._log.write(LogEvent.RECONCILED, rows=len(differences), residents=len(residents))
        return Finding(differences, residents)

    def _stop(
        self, differing: frozenset[str], rows: int, manifest: DigestManifest, folder: Path
    ) -> frozenset[str]:
        """Who is stopped from now on; nobody is let go if a batch came during the comparison."""
        now, stops = self._clock.now(), tables.stops
        with self._store.transaction() as connection:
            for turn in ("changes", "reconciliation"):
                self._store.in_turn(connection, turn)
            standing = stops.c.cause == StopCause.DIFFERS.value
            before = frozenset(connection.scalars(select(stops.c.subject).where(standing)))
            residents = differing
            try:
                _check_position(connection, manifest, folder)
            except NotComparable:
                residents |= before
            if before != residents:
                concerned = Concerned()
                concerned.add(Owner.RESIDENT, before ^ residents)
                connection.execute(delete(stops).where(standing))
                for resident in sorted(residents):
                    stop(connection, resident, StopCause.DIFFERS, now)
                touch(connection, concerned, next_version(connection, now))
            append(
                self._store,
                connection,
                AuditEvent.RECONCILED,
                now,
                rows=rows,
                residents=len(residents),
            )
        return residents


def _check_position(connection: Connection, manifest: DigestManifest, folder: Path) -> None:
    streams = Currency.read(connection).streams
    for stream in Stream:
        if stream is Stream.CANCELLATIONS:
            continue
        wanted = manifest.positions.get(stream)
        if wanted is None:
            raise DeliveryRefused(
                "manifest", Location(folder.name), f"the position of {stream} is missing", "name it"
            )
        if stream not in streams or streams[stream].number != wanted:
            raise NotComparable(
                f"the digests are of batch {wanted} of {stream}, which is not the last one of the copy; "
                "take all batches first, or have new digests made"
            )


def _differences(connection: Connection, folder: Path) -> Iterator[Difference]:
    for linked in LINKED_TABLES:
        ours = TableDigests()
        for key, digest in _rows(connection, linked):
            ours.add(key, digest)
        leaves = differing_leaves(ours.tree(), read_tree(folder, linked))
        if not leaves:
            continue
        theirs = read_rows(folder, linked, leaves)
        own = {key: digest.hex() for key, digest in _rows(connection, linked) if leaf_of(key) in leaves}
        for key in sorted(theirs.keys() | own.keys()):
            their = theirs.get(key)
            if their is None or their.digest != own.get(key):
                yield Difference(linked.name, key, None if their is None else their.household)


def _rows(connection: Connection, linked: LinkedTable) -> Iterator[tuple[tuple[str, ...], bytes]]:
    places = [linked.names.index(name) for name in linked.key]
    rows = connection.execution_options(yield_per=_PIECE).execute(select(*linked.columns))
    for row in rows:
        fields = [text_of(value) for value in row]
        yield tuple(fields[place] for place in places), row_digest(fields)


def _residents(connection: Connection, differences: Iterable[Difference]) -> Iterator[str]:
    """Whom the rows concern: the copy's residents, and those whom only the source has."""
    for difference in differences:
        linked = next(one for one in LINKED_TABLES if one.name == difference.table)
        if Owner.RESIDENT.value in linked.key:
            resident = difference.key[linked.key.index(Owner.RESIDENT.value)]
            yield resident
            yield from connection.scalars(_joined(resident, difference.household))
        else:
            yield from connection.scalars(_concerned(linked, difference.key))


def _joined(resident: str, household: str | None) -> Select[str]:
    """Those with whom the source has the resident living, unless the copy has them living there too."""
    lives_there = exists().where(persons.c.resident_id == resident, persons.c.household_id == household)
    members = select(persons.c.resident_id).where(persons.c.household_id == household)
    return members.where(~lives_there.correlate(None))


def _concerned(linked: LinkedTable, key: tuple[str, ...]) -> Select[str]:
    columns = [linked.table.c[name] for name in linked.key]
    is_row = and_(*(column == value_reader(column)(text) for column, text in zip(columns, key, strict=True)))
    match linked.owner:
        case Owner.RESIDENT:
            return select(linked.table.c.resident_id).where(is_row)
        case Owner.HOUSEHOLD:
            return select(persons.c.resident_id).join(linked.table).where(is_row)
        case Owner.KOSEKI:
            return select(koseki_members.c.resident_id).join(linked.table).where(is_row)
        case unknown:
            assert_never(unknown)
