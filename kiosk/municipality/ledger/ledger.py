"""The ledger: one row a line, without content, durable before anything of the line leaves.

The row fixes all that makes a rendering: serial number, day, data version, printer profile, seed. The same
request finds the same row, so a lost answer can be asked for again and is the same bytes.
"""

from datetime import date
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, update

from kiosk.domain.certificates import CertificateKind
from kiosk.municipality.entitlement import IssueHistory
from kiosk.municipality.ledger import tables
from kiosk.municipality.ledger.rows import LedgerRow, LineFacts, LineKey, ledger_columns, ledger_row
from kiosk.protocol.identifiers import CardHash
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.issuing import LineState
from kiosk.protocol.messages.relaying import LineOutcome, Outcome
from kiosk.protocol.outcome import OutcomeVerdict, judge_outcome
from kiosk.runtime.sqlite import for_writing, open_database


class Ledger:
    """The ledger's database; threads may share it."""

    def __init__(self, path: Path) -> None:
        self._engine = open_database(path)
        tables.metadata.create_all(self._engine)

    def claim(self, facts: LineFacts) -> LedgerRow:
        """The line's row: the one that exists, or a new one in state ISSUED; durable when this returns."""
        with for_writing(self._engine).begin() as connection:
            return _found_or_made(connection, facts)

    def void(self, facts: LineFacts) -> LedgerRow:
        """The line's row in state VOID, whether or not it was claimed before: it is never issued again."""
        with for_writing(self._engine).begin() as connection:
            row = _found_or_made(connection, facts)
            connection.execute(
                update(tables.lines)
                .where(tables.lines.c.number == row.number)
                .values(state=LineState.VOID.value)
            )
            return _required(connection, facts.key)

    def find(self, key: LineKey) -> LedgerRow | None:
        """The line's row, or None if it was neither issued nor voided."""
        with self._engine.connect() as connection, connection.begin():
            return _find(connection, key)

    def history(self, card: CardHash, today: date) -> IssueHistory:
        """What was issued with a card and not voided: the last day, and today's count of each kind."""
        lines = tables.lines
        issued = (lines.c.card_hash == card) & (lines.c.state == LineState.ISSUED.value)
        with self._engine.connect() as connection, connection.begin():
            last = connection.execute(select(func.max(lines.c.issued_on)).where(issued)).scalar_one()
            counts = connection.execute(
                select(lines.c.kind, func.count())
                .where(issued & (lines.c.issued_on == today))
                .group_by(lines.c.kind)
            ).all()
        return IssueHistory(last, {CertificateKind(kind): count for kind, count in counts})

    def note_outcome(self, outcome: Outcome) -> OutcomeVerdict:
        """Record message 14 once; a printed line that was voided, or was never issued, is a conflict."""
        with for_writing(self._engine).begin() as connection:
            row = connection.execute(
                select(tables.lines).where(tables.lines.c.settlement == outcome.settlement)
            ).one_or_none()
            if row is None or not _agrees(ledger_row(row), outcome):
                return OutcomeVerdict.CONFLICT
            recorded = connection.execute(
                select(tables.outcomes.c.body).where(tables.outcomes.c.settlement == outcome.settlement)
            ).scalar_one_or_none()
            verdict = judge_outcome(None if recorded is None else decode(Outcome, recorded), outcome)
            if verdict is OutcomeVerdict.NEW:
                _record_outcome(connection, outcome)
            return verdict

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


def _found_or_made(connection: Connection, facts: LineFacts) -> LedgerRow:
    existing = _find(connection, facts.key)
    if existing is not None:
        return existing
    connection.execute(insert(tables.lines).values(ledger_columns(facts)))
    return _required(connection, facts.key)


def _find(connection: Connection, key: LineKey) -> LedgerRow | None:
    lines = tables.lines
    row = connection.execute(
        select(lines).where((lines.c.digest == key.digest) & (lines.c.line == key.line))
    ).one_or_none()
    return None if row is None else ledger_row(row)


def _required(connection: Connection, key: LineKey) -> LedgerRow:
    row = _find(connection, key)
    if row is None:
        raise LookupError("a ledger row vanished within its own transaction")
    return row


def _agrees(row: LedgerRow, outcome: Outcome) -> bool:
    return (
        row.facts.kind is outcome.kind
        and row.facts.fee == outcome.fee
        and not (row.state is LineState.VOID and outcome.outcome is LineOutcome.PRINTED)
    )


def _record_outcome(connection: Connection, outcome: Outcome) -> None:
    connection.execute(insert(tables.outcomes).values(settlement=outcome.settlement, body=encode(outcome)))
    if outcome.outcome is LineOutcome.VOID:
        connection.execute(
            update(tables.lines)
            .where(tables.lines.c.settlement == outcome.settlement)
            .values(state=LineState.VOID.value)
        )
