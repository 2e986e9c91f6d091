"""Outcomes, reported at least once and counted once (docs/protocol.md, rule "Per item")."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from sqlalchemy import Engine, insert, select

from kiosk.center.store import OUTCOMES
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.store import writing


class Counted(Enum):
    """What became of a report."""

    FIRST_TIME = auto()
    AGAIN = auto()
    CONFLICT = auto()


@dataclass(frozen=True, slots=True)
class ReportedOutcome:
    """One line's end as a terminal reports it; no citizen, no content."""

    settlement_id: bytes
    terminal_id: str
    municipality: MunicipalityCode
    kind: CertificateKind
    printed: bool
    fee: Yen
    sequence: int

    @property
    def body_digest(self) -> bytes:
        """SHA-256 over everything but the id, so that a second report can be compared."""
        body = (
            f"{self.terminal_id}\0{self.municipality}\0{self.kind}\0"
            f"{self.printed}\0{self.fee}\0{self.sequence}"
        )
        return hashlib.sha256(body.encode()).digest()


class Settlement:
    """The center's count of printed and void lines."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def count(self, outcome: ReportedOutcome, now: datetime) -> Counted:
        """Count an outcome once. The same id with another body is a conflict and changes nothing."""
        with writing(self._store, "settlement") as connection:
            known = connection.execute(
                select(OUTCOMES.c.body_digest).where(OUTCOMES.c.settlement_id == outcome.settlement_id)
            ).scalar_one_or_none()
            if known is not None:
                return Counted.AGAIN if known == outcome.body_digest else Counted.CONFLICT
            connection.execute(
                insert(OUTCOMES).values(
                    settlement_id=outcome.settlement_id,
                    body_digest=outcome.body_digest,
                    terminal_id=outcome.terminal_id,
                    municipality=outcome.municipality,
                    kind=outcome.kind.value,
                    result="printed" if outcome.printed else "void",
                    fee_yen=outcome.fee,
                    sequence=outcome.sequence,
                    counted_at=utc_text(now),
                )
            )
        return Counted.FIRST_TIME
