"""Outcomes that the center has not acknowledged yet: kept on disk, no citizen data, sent until answered."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.protocol.identifiers import SettlementId
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.relaying import Outcome

_SCHEMA = """
CREATE TABLE IF NOT EXISTS outcome (
    sequence INTEGER PRIMARY KEY,
    settlement BLOB NOT NULL UNIQUE,
    message BLOB,
    state TEXT NOT NULL CHECK (state IN ('pending', 'noted', 'conflict'))
)
"""


class Outbox:
    """A queue in SQLite that survives a power cut; numbers the terminal's outcomes without a gap.

    Rows stay for ever, so SQLite's next number is always the one after the last. (AUTOINCREMENT would use a
    number up for every outcome that is given a second time.)
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._writing() as connection:
            connection.execute(_SCHEMA)

    def add(self, outcome: Outcome) -> None:
        """Keep an outcome until it is noted. Its `sequence` is set here; a repeated one is kept once."""
        with self._writing() as connection:
            cursor = connection.execute(
                "INSERT INTO outcome (settlement, state) VALUES (?, 'pending') ON CONFLICT DO NOTHING",
                (outcome.settlement,),
            )
            if cursor.rowcount == 1:
                numbered = outcome.model_copy(update={"sequence": cursor.lastrowid})
                connection.execute(
                    "UPDATE outcome SET message = ? WHERE sequence = ?",
                    (encode(numbered), cursor.lastrowid),
                )

    def pending(self) -> tuple[Outcome, ...]:
        """Give what was not noted yet, oldest first."""
        with self._writing() as connection:
            rows = connection.execute(
                "SELECT message FROM outcome WHERE state = 'pending' ORDER BY sequence"
            ).fetchall()
        return tuple(decode(Outcome, message) for (message,) in rows)

    def note(self, settlement: SettlementId, *, conflict: bool) -> None:
        """Record the center's answer; a conflict stays as an open case for staff."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE outcome SET state = ? WHERE settlement = ?",
                ("conflict" if conflict else "noted", settlement),
            )

    def answered(self) -> frozenset[SettlementId]:
        """The settlement ids that the center has answered, in whichever way."""
        with self._writing() as connection:
            rows = connection.execute("SELECT settlement FROM outcome WHERE state != 'pending'").fetchall()
        return frozenset(SettlementId(settlement) for (settlement,) in rows)

    def conflicts(self) -> int:
        """Count the open cases."""
        with self._writing() as connection:
            (count,) = connection.execute("SELECT count(*) FROM outcome WHERE state = 'conflict'").fetchone()
        return int(count)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self._path, timeout=10)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            with connection:
                yield connection
        finally:
            connection.close()
