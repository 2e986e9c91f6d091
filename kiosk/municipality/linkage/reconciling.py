"""Reconciliation: the copy against the source's own digests; who differs is stopped and reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, delete, select

from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.linkage import tables
from kiosk.municipality.linkage.cancelling import stop
from kiosk.municipality.linkage.comparing import concerned_by, differences_from
from kiosk.municipality.linkage.currency import Currency
from kiosk.municipality.linkage.descriptions import Owner
from kiosk.municipality.linkage.differences import (
    Difference,
    Success,
    keep_differences,
    last_success,
    note_success,
)
from kiosk.municipality.linkage.digest_files import read_digest_manifest
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.municipality.linkage.manifest import DigestManifest, check_files, digest_of
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.linkage.touching import Concerned, touch
from kiosk.municipality.registry.counting import next_version
from kiosk.municipality.store import Store
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent

OVERDUE_AFTER = timedelta(hours=25)
"""A day, and an hour for the digests to be written and compared."""


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
        self._is_overdue = False

    def due_positions(self) -> Mapping[Stream, int]:
        """Where the newest digests were made, unless they were compared; empty too if they cannot be read."""
        newest = self._due(self._last_success())
        if newest is None:
            return {}
        try:
            return read_digest_manifest(newest, self._municipality).positions
        except DeliveryRefused:
            return {}

    def take_due(self) -> int:
        """Compare with the newest digests, once, as soon as the copy stands where they were made."""
        success = self._last_success()
        self._tell_overdue(success)
        newest = self._due(success)
        if newest is None:
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

        Raises DeliveryRefused, or NotComparable if the copy stands elsewhere than the digests. If a batch
        came during the comparison, whoever differed is stopped all the same and nobody is let go.
        """
        manifest = read_digest_manifest(folder, self._municipality)
        with self._store.snapshot() as connection:
            _check_position(connection, manifest, folder)
            check_files(folder, manifest)
            differences = tuple(differences_from(connection, folder))
            residents = frozenset(concerned_by(connection, differences))
        now = self._clock.now()
        with self._store.transaction() as connection:
            for turn in ("changes", "reconciliation"):
                self._store.in_turn(connection, turn)
            overtaken = _overtaken(connection, manifest, folder)
            stopped = _stopped(connection)
            _stop_exactly(connection, stopped, residents | stopped if overtaken else residents, now)
            keep_differences(connection, differences, now, beside_the_known=overtaken is not None)
            if overtaken is None:
                note_success(connection, Success(now, digest_of(folder) or ""))
            rows, count = len(differences), len(residents)
            append(self._store, connection, AuditEvent.RECONCILED, now, rows=rows, residents=count)
        if overtaken is not None:
            raise overtaken
        self._is_overdue = False
        self._log.write(LogEvent.RECONCILED, rows=len(differences), residents=len(residents))
        return Finding(differences, residents)

    def _due(self, success: Success | None) -> Path | None:
        newest = next(reversed(self._inbox.digests()), None)
        if newest is None or newest.name in self._seen:
            return None
        if success is not None and success.digests == digest_of(newest):
            self._seen.add(newest.name)  # another server of the municipality compared
            return None
        return newest

    def _last_success(self) -> Success | None:
        with self._store.snapshot() as connection:
            return last_success(connection)

    def _tell_overdue(self, success: Success | None) -> None:
        was_overdue = self._is_overdue
        self._is_overdue = success is None or self._clock.now() - success.at > OVERDUE_AFTER
        if self._is_overdue and not was_overdue:
            self._log.write(LogEvent.RECONCILIATION_OVERDUE)


def _stopped(connection: Connection) -> frozenset[str]:
    is_different = tables.stops.c.cause == StopCause.DIFFERS.value
    return frozenset(connection.scalars(select(tables.stops.c.subject).where(is_different)))


def _stop_exactly(
    connection: Connection, before: frozenset[str], residents: frozenset[str], now: datetime
) -> None:
    if before == residents:
        return
    concerned = Concerned()
    concerned.add(Owner.RESIDENT, before ^ residents)
    connection.execute(delete(tables.stops).where(tables.stops.c.cause == StopCause.DIFFERS.value))
    for resident in sorted(residents):
        stop(connection, resident, StopCause.DIFFERS, now)
    touch(connection, concerned, next_version(connection, now))


def _overtaken(connection: Connection, manifest: DigestManifest, folder: Path) -> NotComparable | None:
    try:
        _check_position(connection, manifest, folder)
    except NotComparable as overtaken:
        return overtaken
    return None


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
