"""What municipalities told of themselves: versions and configurations of now, one audit head a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Engine, delete, insert, select, update

from kiosk.center.log_heads import LogHead
from kiosk.center.store import AUDIT_HEADS, MUNICIPAL_SERVERS
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.messages.anchoring import MAX_HEADS
from kiosk.protocol.messages.standing import AuditHead, ServerPart, Standing
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.sqlite import moment_of, utc_text
from kiosk.runtime.store import writing


@dataclass(frozen=True, slots=True)
class Runs:
    """What servers of a municipality run: several rows for one municipality mean that they differ."""

    municipality: MunicipalityCode
    version: str
    configuration: bytes
    since: datetime
    told_at: datetime


class Standings:
    """Heads are added, never changed: one that contradicts an older one stands beside it, and is logged."""

    def __init__(self, store: Engine, log: EventLog) -> None:
        self._store = store
        self._log = log

    def heads(self, municipality: MunicipalityCode) -> tuple[AuditHead, ...]:
        """The newest heads that are kept of its audit log, the newest first."""
        with self._store.begin() as connection:
            return _heads(connection, municipality)

    def runs(self) -> list[Runs]:
        """What each municipality said last."""
        rows = select(MUNICIPAL_SERVERS).order_by(
            MUNICIPAL_SERVERS.c.municipality, MUNICIPAL_SERVERS.c.version, MUNICIPAL_SERVERS.c.configuration
        )
        with self._store.begin() as connection:
            return [
                Runs(
                    MunicipalityCode(row.municipality),
                    row.version,
                    row.configuration,
                    moment_of(row.since),
                    moment_of(row.told_at),
                )
                for row in connection.execute(rows)
            ]

    def take(self, told: Standing, signed: bytes, now: datetime) -> None:
        """Keep what a municipality told; `signed` is the message as it came, `now` the local time."""
        with writing(self._store, "standings") as connection:
            kept = _heads(connection, told.municipality)
            if not _has_head_of(connection, told.municipality, now):
                _anchor(connection, told, signed, now)
            new = _note_servers(connection, told.municipality, told.servers, now)
        for server in new:
            self._log.write(
                LogEvent.MUNICIPALITY_CHANGED,
                municipality=told.municipality,
                version=server.server_version,
                configuration=server.configuration.hex(),
            )
        now_told = _log_head(told.audit)
        if told.missing or any(now_told.contradicts(_log_head(head)) for head in kept):
            self._log.write(LogEvent.AUDIT_CONTRADICTED, municipality=told.municipality)


def _heads(connection: Connection, municipality: MunicipalityCode) -> tuple[AuditHead, ...]:
    newest_first = (
        select(AUDIT_HEADS.c.entries, AUDIT_HEADS.c.head)
        .where(AUDIT_HEADS.c.municipality == municipality)
        .order_by(AUDIT_HEADS.c.number.desc())
        .limit(MAX_HEADS)
    )
    return tuple(AuditHead(entries=row.entries, head=row.head) for row in connection.execute(newest_first))


def _has_head_of(connection: Connection, municipality: MunicipalityCode, now: datetime) -> bool:
    kept = select(AUDIT_HEADS.c.number).where(
        AUDIT_HEADS.c.municipality == municipality, AUDIT_HEADS.c.day == now.date().isoformat()
    )
    return connection.execute(kept.limit(1)).first() is not None


def _anchor(connection: Connection, told: Standing, signed: bytes, now: datetime) -> None:
    row = {"entries": told.audit.entries, "head": told.audit.head, "signed": signed}
    day = now.date().isoformat()
    connection.execute(insert(AUDIT_HEADS).values(municipality=told.municipality, day=day, **row))


def _note_servers(
    connection: Connection, municipality: MunicipalityCode, servers: Sequence[ServerPart], now: datetime
) -> list[ServerPart]:
    """Those that were not known before; those that are not told of any more are forgotten."""
    of_it = MUNICIPAL_SERVERS.c.municipality == municipality
    before = {
        ServerPart(server_version=row.version, configuration=row.configuration)
        for row in connection.execute(select(MUNICIPAL_SERVERS).where(of_it))
    }
    for gone in before - set(servers):
        connection.execute(delete(MUNICIPAL_SERVERS).where(of_it, _runs(gone)))
    new = [server for server in servers if server not in before]
    text = utc_text(now)
    for server in new:
        facts = {"version": server.server_version, "configuration": server.configuration}
        row = {"municipality": municipality, "since": text, "told_at": text, **facts}
        connection.execute(insert(MUNICIPAL_SERVERS).values(row))
    connection.execute(update(MUNICIPAL_SERVERS).where(of_it).values(told_at=text))
    return new


def _runs(server: ServerPart) -> ColumnElement[bool]:
    return (MUNICIPAL_SERVERS.c.version == server.server_version) & (
        MUNICIPAL_SERVERS.c.configuration == server.configuration
    )


def _log_head(head: AuditHead) -> LogHead:
    return LogHead(head.entries, head.head)
