"""What a day came to: totals as CSV, and the equation issues = printed + void + open."""

import csv
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from datetime import date
from typing import TextIO

from sqlalchemy import Engine, and_, func, outerjoin, select

from kiosk.center.enrolment import Terminals
from kiosk.center.store import OUTCOMES, SEALS


@dataclass(frozen=True, slots=True, order=True)
class DailyTotal:
    """One line of the settlement: what one shop sold of one kind for one municipality."""

    municipality: str
    shop: str
    kind: str
    printed: int
    void: int
    fees_yen: int
    """Of the printed ones; nothing is owed for void lines."""


@dataclass(frozen=True, slots=True)
class DailyEquation:
    """One municipality's day. Open lines were issued and nobody has reported them yet."""

    municipality: str
    issued: int
    printed: int
    void: int

    @property
    def open(self) -> int:
        """Issued without an outcome; what is still open after a day is a case for people."""
        return self.issued - self.printed - self.void


class Settlements:
    """Reads totals from the center's store."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def totals(self, day: date) -> Sequence[DailyTotal]:
        """The outcomes of lines that were issued on that day."""
        query = (
            select(
                OUTCOMES.c.municipality,
                OUTCOMES.c.terminal_id,
                OUTCOMES.c.kind,
                OUTCOMES.c.result,
                func.count(),
                func.sum(OUTCOMES.c.fee_yen),
            )
            .join(SEALS, SEALS.c.settlement_id == OUTCOMES.c.settlement_id)
            .where(SEALS.c.day == day.isoformat())
            .group_by(OUTCOMES.c.municipality, OUTCOMES.c.terminal_id, OUTCOMES.c.kind, OUTCOMES.c.result)
        )
        with self._store.begin() as connection:
            rows = connection.execute(query).all()
        shops = {terminal: Terminals(self._store).shop_of(terminal) for _, terminal, *_ in rows}
        sums: dict[tuple[str, str, str], list[int]] = {}
        for municipality, terminal, kind, result, count, fees in rows:
            counted = sums.setdefault((municipality, shops[terminal], kind), [0, 0, 0])
            printed = result == "printed"
            counted[0 if printed else 1] += count
            counted[2] += int(fees) if printed else 0
        return sorted(DailyTotal(*key, *counted) for key, counted in sums.items())

    def equations(self, day: date) -> Sequence[DailyEquation]:
        """Each municipality's day: what was issued, and what became of it."""
        joined = outerjoin(SEALS, OUTCOMES, SEALS.c.settlement_id == OUTCOMES.c.settlement_id)
        query = (
            select(
                SEALS.c.municipality,
                func.count(),
                func.count().filter(OUTCOMES.c.result == "printed"),
                func.count().filter(OUTCOMES.c.result == "void"),
            )
            .select_from(joined)
            .where(and_(SEALS.c.day == day.isoformat()))
            .group_by(SEALS.c.municipality)
            .order_by(SEALS.c.municipality)
        )
        with self._store.begin() as connection:
            return [DailyEquation(*row) for row in connection.execute(query)]


def write_csv(totals: Sequence[DailyTotal], sink: TextIO) -> None:
    """Write totals with a header line (RFC 4180)."""
    writer = csv.writer(sink)
    writer.writerow(field.name for field in fields(DailyTotal))
    writer.writerows(astuple(total) for total in totals)
