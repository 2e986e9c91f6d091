"""After a run: what the terminals printed, the center counted and the municipalities issued, side by side."""

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from kiosk.center.store import OUTCOMES, open_store
from kiosk.municipality.ledger.tables import lines
from kiosk.municipality.store import Store
from kiosk.protocol.messages.relaying import LineOutcome


@dataclass(frozen=True, slots=True)
class Books:
    """How far the three accounts of a run agree."""

    lost: int
    """Printed lines that the center does not count as printed."""
    unknown: int
    """Lines that the center counts as printed and no terminal printed."""
    doubled: int
    """Settlement ids that two visits were given, or that stand twice in the ledgers."""
    unsettled: int
    """Lines in the ledgers beyond those that the center counted: their answer was lost with a process."""

    @property
    def agree(self) -> bool:
        """Whether nothing was lost, invented or doubled."""
        return not (self.lost or self.unknown or self.doubled)


def compare(settlements: Sequence[bytes], center_store: Path, ledgers: Iterable[Path]) -> Books:
    """Compare the printed lines of all terminals with the center's store and the municipalities' ledgers."""
    printed, counted = Counter(settlements), _counted(center_store)
    issued = sum((_issued(path) for path in ledgers), Counter[bytes]())
    twice = [name for name, times in (printed | issued).items() if times > 1]
    return Books(
        lost=len(printed.keys() - counted),
        unknown=len(counted - printed.keys()),
        doubled=len(twice),
        unsettled=len(issued.keys() - counted),
    )


def _counted(path: Path) -> frozenset[bytes]:
    store = open_store(path)
    try:
        with store.begin() as connection:
            rows = connection.execute(
                select(OUTCOMES.c.settlement_id).where(OUTCOMES.c.result == LineOutcome.PRINTED.value)
            )
            return frozenset(rows.scalars())
    finally:
        store.dispose()


def _issued(path: Path) -> Counter[bytes]:
    with closing(Store.in_file(path)) as store, store.snapshot() as connection:
        rows = connection.execute(
            select(lines.c.settlement, func.count().label("times")).group_by(lines.c.settlement)
        )
        return Counter({row.settlement: row.times for row in rows})
