"""The ledger: one row a line, without content, durable before anything of the line leaves.

The row fixes all that makes a rendering: serial number, day, data version, printer profile, seed. The same
request finds the same row, so a lost answer can be asked for again and is the same bytes.
"""

from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, insert, select, true, update

from kiosk.domain.certificates import CertificateKind
from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.entitlement import IssueHistory
from kiosk.municipality.ledger import tables
from kiosk.municipality.ledger.person_tags import PersonTags
from kiosk.municipality.ledger.record_signatures import keep_signature, kept_signature
from kiosk.municipality.ledger.release import release
from kiosk.municipality.ledger.rows import LedgerRow, LineFacts, LineKey, ledger_columns, ledger_row
from kiosk.municipality.registry.records import Concern
from kiosk.municipality.store import Store
from kiosk.protocol.identifiers import CardHash, SettlementId
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.issuing import LineState
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, SignedOutcome
from kiosk.protocol.outcome import OutcomeVerdict, claimed_outcome, judge_outcome, verify_outcome
from kiosk.protocol.paper.dual_signature import DualSignature

_lines = tables.lines
_ISSUED_WITH_CARD = (_lines.c.card_hash == bindparam("card")) & (_lines.c.state == LineState.ISSUED.value)
_MAKE = insert(_lines)
_LINE = select(_lines).where((_lines.c.digest == bindparam("digest")) & (_lines.c.line == bindparam("line")))
_SETTLED = select(_lines).where(_lines.c.settlement == bindparam("settlement")).with_for_update()
_OUTCOME = select(tables.outcomes.c.body).where(tables.outcomes.c.settlement == bindparam("settlement"))
_LAST_DAY = select(func.max(_lines.c.issued_on)).where(_ISSUED_WITH_CARD)
_COUNTED = (
    select(_lines.c.kind, func.count())
    .where(_ISSUED_WITH_CARD & (_lines.c.issued_on == bindparam("day")))
    .group_by(_lines.c.kind)
)


class Ledger:
    """The ledger in the store; threads and processes may share it."""

    def __init__(self, store: Store, tags: PersonTags) -> None:
        self._store = store
        self._tags = tags

    def claim(self, facts: LineFacts, copies_per_day: int) -> LedgerRow | None:
        """The line's row: the one that exists, or a new one in state ISSUED; durable when this returns.

        None, and no row, where the card has had all its copies of this kind and day. They are counted here,
        in the card's turn, because two sessions of one card may have been quoted at the same time.
        """
        with self._store.transaction() as connection:
            self._store.in_turn(connection, f"card {facts.card.hex()}")
            existing = _find(connection, facts.key)
            if existing is not None:
                return existing
            issued = _issued_on(connection, facts.card, facts.issued_on)
            if issued.get(facts.kind, 0) >= copies_per_day:
                return None
            return _made(connection, facts)

    def release(self, row: LedgerRow, concern: Concern, at: datetime) -> bool:
        """Whether the line may leave now; durable when this returns. See `ledger/release.py`.

        False where a record of those concerned changed since the line's data version or is there no more,
        or the line is void.
        """
        with self._store.transaction() as connection:
            tags = self._tags.tags(concern.residents).values()
            return release(connection, self._store, row, concern, tags, at)

    def void(self, facts: LineFacts, at: datetime) -> LedgerRow:
        """The line's row in state VOID, whether or not it was claimed before: it is never issued again.

        A line whose paper was reported as printed stays as it is.
        """
        return self._voided(facts, at, true())

    def refuse(self, facts: LineFacts, at: datetime) -> LedgerRow:
        """The same for a line that cannot be issued (again); one that was released stays as it is.

        Its paper may be out. Whether it is, its terminal alone knows, and says so by `void` or an outcome.
        """
        return self._voided(facts, at, tables.lines.c.released_at.is_(None))

    def _voided(self, facts: LineFacts, at: datetime, may_be: ColumnElement[bool]) -> LedgerRow:
        with self._store.transaction() as connection:
            self._store.in_turn(connection, f"card {facts.card.hex()}")
            row = _find(connection, facts.key) or _made(connection, facts)
            changed = connection.execute(
                update(tables.lines)
                .where(tables.lines.c.number == row.number)
                .where(tables.lines.c.state == LineState.ISSUED.value)
                .where(~_has_outcome(row.settlement))
                .where(may_be)
                .values(state=LineState.VOID.value)
            )
            voided = _required(connection, facts.key)
            if changed.rowcount:
                append(self._store, connection, AuditEvent.VOIDED, at, serial=row.serial)
            return voided

    def kept_signature(self, row: LedgerRow) -> DualSignature | None:
        """The signature over the record of the line's paper, or None before there is one."""
        with self._store.snapshot() as connection:
            return kept_signature(connection, row)

    def keep_signature(self, row: LedgerRow, signature: DualSignature) -> DualSignature:
        """The signature that stands from now on: this one, or the one that came before; durable then."""
        with self._store.transaction() as connection:
            self._store.in_turn(connection, f"card {row.facts.card.hex()}")
            return keep_signature(connection, row, signature)

    def find(self, key: LineKey) -> LedgerRow | None:
        """The line's row, or None if it was neither issued nor voided."""
        with self._store.snapshot() as connection:
            return _find(connection, key)

    def history(self, card: CardHash, today: date) -> IssueHistory:
        """What was issued with a card and not voided: the last day, and today's count of each kind."""
        with self._store.snapshot() as connection:
            last = connection.execute(_LAST_DAY, {"card": card}).scalar_one()
            return IssueHistory(last, _issued_on(connection, card, today))

    def note_outcome(self, report: SignedOutcome, at: datetime) -> OutcomeVerdict:
        """Record message 14 once; a printed line that was voided, or was never issued, is a conflict.

        Raises NotAuthentic where another than the terminal of the line's session signed, ProtocolViolation.
        """
        outcome = claimed_outcome(report)
        with self._store.transaction() as connection:
            row = connection.execute(_SETTLED, {"settlement": outcome.settlement}).one_or_none()
            if row is None:
                return OutcomeVerdict.CONFLICT
            issued = ledger_row(row)
            verify_outcome(report, (issued.facts.terminal_certificate,))
            if not _agrees(issued, outcome):
                return OutcomeVerdict.CONFLICT
            asked = {"settlement": outcome.settlement}
            recorded = connection.execute(_OUTCOME, asked).scalar_one_or_none()
            verdict = judge_outcome(None if recorded is None else decode(Outcome, recorded), outcome)
            if verdict is OutcomeVerdict.NEW:
                _record_outcome(connection, outcome)
                result = outcome.outcome.value
                append(self._store, connection, AuditEvent.OUTCOME, at, serial=issued.serial, outcome=result)
            return verdict


def _issued_on(connection: Connection, card: CardHash, day: date) -> dict[CertificateKind, int]:
    counts = connection.execute(_COUNTED, {"card": card, "day": day})
    return {CertificateKind(kind): count for kind, count in counts}


def _made(connection: Connection, facts: LineFacts) -> LedgerRow:
    connection.execute(_MAKE, ledger_columns(facts))
    return _required(connection, facts.key)


def _find(connection: Connection, key: LineKey) -> LedgerRow | None:
    row = connection.execute(_LINE, {"digest": key.digest, "line": key.line}).one_or_none()
    return None if row is None else ledger_row(row)


def _required(connection: Connection, key: LineKey) -> LedgerRow:
    row = _find(connection, key)
    if row is None:
        raise LookupError("a ledger row vanished within its own transaction")
    return row


def _has_outcome(settlement: SettlementId) -> ColumnElement[bool]:
    return exists().where(tables.outcomes.c.settlement == settlement)


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
