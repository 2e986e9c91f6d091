"""The heads of the tills' journals: kept as they were told, given back to be compared."""

from collections.abc import Container

from sqlalchemy import Connection, Engine, insert, select

from kiosk.center.log_heads import LogHead
from kiosk.center.store import JOURNAL_HEADS
from kiosk.protocol.journal_head import verify_head
from kiosk.protocol.messages.anchoring import (
    MAX_HEADS,
    AnchoredHead,
    HeadsAnchored,
    JournalHead,
    SignedJournalHead,
)
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.store import writing


class JournalAnchors:
    """Rows are added, never changed: a head that contradicts an older one stands beside it, and is logged."""

    def __init__(self, store: Engine, clock: Clock, log: EventLog) -> None:
        self._store = store
        self._clock = clock
        self._log = log

    def take(
        self, report: SignedJournalHead, terminal_id: str, certificates: Container[bytes]
    ) -> HeadsAnchored:
        """Keep the head, once, and answer the newest that are kept.

        `certificates` are the digests of the terminal's TLS certificates.
        Raises NotAuthentic for a head that none of them signed.
        """
        told = verify_head(report, certificates)
        with writing(self._store, "journal-anchors") as connection:
            kept = _kept(connection, terminal_id)
            if AnchoredHead(events=told.events, head=told.head) not in kept:
                self._add(connection, told, terminal_id)
                kept = _kept(connection, terminal_id)
        now_told = _log_head(told)
        if any(now_told.contradicts(_log_head(head)) for head in kept):
            self._log.write(LogEvent.JOURNAL_CONTRADICTED, terminal=terminal_id)
        return HeadsAnchored(heads=kept)

    def _add(self, connection: Connection, told: JournalHead, terminal_id: str) -> None:
        connection.execute(
            insert(JOURNAL_HEADS).values(
                terminal_id=terminal_id,
                events=told.events,
                head=told.head,
                anchored_at=utc_text(self._clock.now()),
            )
        )


def _kept(connection: Connection, terminal_id: str) -> tuple[AnchoredHead, ...]:
    newest_first = (
        select(JOURNAL_HEADS.c.events, JOURNAL_HEADS.c.head)
        .where(JOURNAL_HEADS.c.terminal_id == terminal_id)
        .order_by(JOURNAL_HEADS.c.number.desc())
        .limit(MAX_HEADS)
    )
    return tuple(AnchoredHead(events=row.events, head=row.head) for row in connection.execute(newest_first))


def _log_head(head: JournalHead | AnchoredHead) -> LogHead:
    return LogHead(head.events, head.head)
