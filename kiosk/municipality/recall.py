"""Which papers an incident concerns, and the signed list of serial numbers that verifiers hold void."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import insert, select

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.ledger import serial_number, tables
from kiosk.municipality.store import Store
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.identifiers import SerialNumber
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.relaying import Outcome
from kiosk.protocol.paper.trust_list import VoidPart
from kiosk.protocol.void_list import VoidList, sign_void_list
from kiosk.runtime.clock import JAPAN
from kiosk.runtime.sqlite import moment_of, utc_text
from kiosk.runtime.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Incident:
    """What limits it: a person by tag, one serial number, a window of the release; None does not limit."""

    person_tag: bytes | None
    serial: str | None
    begin: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Paper:
    """A line that left, and what is known of it."""

    serial: SerialNumber
    kind: str
    released_at: datetime
    outcome: str
    """printed, void or unknown."""
    is_recalled: bool


def concerned_papers(store: Store, incident: Incident) -> list[Paper]:
    """The released lines that the incident concerns, the oldest first."""
    lines, outcomes, recalls = tables.lines, tables.outcomes, tables.recalls
    found = (
        select(lines, outcomes.c.body)
        .outerjoin(outcomes, outcomes.c.settlement == lines.c.settlement)
        .where(lines.c.released_at.is_not(None))
        .order_by(lines.c.number)
    )
    if incident.person_tag is not None:
        named = select(tables.line_persons.c.number).where(
            tables.line_persons.c.person_tag == incident.person_tag
        )
        found = found.where(lines.c.number.in_(named))
    if incident.begin is not None:
        found = found.where(lines.c.released_at >= utc_text(incident.begin))
    if incident.end is not None:
        found = found.where(lines.c.released_at < utc_text(incident.end))
    with store.snapshot() as connection:
        recalled = set(connection.scalars(select(recalls.c.serial)))
        papers = [
            Paper(
                serial := serial_number(row.issued_on, row.number),
                row.kind,
                moment_of(row.released_at),
                _outcome(row.body),
                serial in recalled,
            )
            for row in connection.execute(found)
        ]
    return [paper for paper in papers if incident.serial in (None, paper.serial)]


def mark_void(store: Store, papers: Sequence[Paper], reason: str, now: datetime) -> None:
    """Mark the serial numbers void for ever; those that are so already stay as they are."""
    new = [paper for paper in papers if not paper.is_recalled]
    with store.transaction() as connection:
        for paper in new:
            connection.execute(
                insert(tables.recalls).values(serial=paper.serial, reason=reason, recalled_at=utc_text(now))
            )
        for paper in new:
            append(store, connection, AuditEvent.RECALLED, now, serial=paper.serial)


def write_void_list(
    store: Store, municipality: MunicipalityCode, key: SignatureKey, target: Path, now: datetime
) -> int:
    """Write the signed list of all void serial numbers to `target`; give how many."""
    with store.snapshot() as connection:
        rows = connection.execute(select(tables.recalls).order_by(tables.recalls.c.serial)).all()
    void = tuple(
        VoidPart(
            municipality=municipality,
            serial=row.serial,
            since=moment_of(row.recalled_at).astimezone(JAPAN).date(),
        )
        for row in rows
    )
    signed = sign_void_list(
        VoidList(municipality=municipality, issued_at=now, void=void), key.signer, key.key_id
    )
    write_whole(target, signed)
    return len(void)


def _outcome(body: bytes | None) -> str:
    return "unknown" if body is None else decode(Outcome, body).outcome.value
