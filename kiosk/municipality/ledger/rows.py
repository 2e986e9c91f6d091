"""A line in the ledger: what it is known by, what is fixed about it, and the row that it is kept in."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Row

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.printers import PrinterProfileId
from kiosk.municipality.registry import DataVersion
from kiosk.protocol.identifiers import (
    CardHash,
    RequestDigest,
    SerialNumber,
    SettlementId,
    new_settlement_id,
)
from kiosk.protocol.messages.issuing import LineState
from kiosk.runtime.sqlite import moment_of, utc_text

SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class LineKey:
    """Which line of which order; the name of a row."""

    digest: RequestDigest
    line: int


@dataclass(frozen=True, slots=True)
class LineFacts:
    """What is known of a line when its row is made."""

    key: LineKey
    card: CardHash
    kind: CertificateKind
    fee: Yen
    issued_on: date
    not_after: datetime
    data_version: DataVersion
    data_time: datetime
    printer_profile: PrinterProfileId
    terminal_certificate: bytes
    """SHA-256 of the TLS certificate of the terminal whose session it was: who may report its outcome."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A line in the ledger."""

    number: int
    facts: LineFacts
    settlement: SettlementId
    seed: bytes
    state: LineState

    @property
    def serial(self) -> SerialNumber:
        """発行番号: the day and the ledger's own count."""
        return serial_number(self.facts.issued_on, self.number)


def serial_number(issued_on: date, number: int) -> SerialNumber:
    """The serial number of the row `number`, issued on that day."""
    return SerialNumber(f"{issued_on:%Y%m%d}-{number:08d}")


def ledger_columns(facts: LineFacts) -> dict[str, object]:
    """The columns of a new row in state ISSUED; settlement id and seed are drawn here."""
    return {
        "digest": facts.key.digest,
        "line": facts.key.line,
        "card_hash": facts.card,
        "kind": facts.kind.value,
        "fee": facts.fee,
        "issued_on": facts.issued_on,
        "not_after": utc_text(facts.not_after),
        "data_version": facts.data_version,
        "data_time": utc_text(facts.data_time),
        "printer_profile": facts.printer_profile,
        "terminal_certificate": facts.terminal_certificate,
        "settlement": new_settlement_id(),
        "seed": secrets.token_bytes(SEED_BYTES),
        "state": LineState.ISSUED.value,
    }


def ledger_row(row: Row[tuple[object, ...]]) -> LedgerRow:
    """The line that a row of `lines` stands for."""
    facts = LineFacts(
        key=LineKey(RequestDigest(row.digest), row.line),
        card=CardHash(row.card_hash),
        kind=CertificateKind(row.kind),
        fee=Yen(row.fee),
        issued_on=row.issued_on,
        not_after=moment_of(row.not_after),
        data_version=DataVersion(row.data_version),
        data_time=moment_of(row.data_time),
        printer_profile=PrinterProfileId(row.printer_profile),
        terminal_certificate=row.terminal_certificate,
    )
    return LedgerRow(row.number, facts, SettlementId(row.settlement), row.seed, LineState(row.state))
