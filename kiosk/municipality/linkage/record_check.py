"""Whether a record that travels as JSON can be read, and speaks of the row that it stands in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from kiosk.municipality.linkage.descriptions import LinkedTable
from kiosk.municipality.registry import record_tables
from kiosk.municipality.registry.record_rows import (
    fuhyo_from,
    koseki_from,
    tax_account_from,
    tax_record_from,
)

_Row = Mapping[str, object]


class _Read(Protocol):
    """Reads a record; a closed one has no keys beside those of its type. Raises ValueError."""

    def __call__(self, record: str, *, is_closed: bool) -> object: ...


_RECORDS: Mapping[str, Mapping[str, _Read]] = {
    record_tables.tax_records.name: {"record": tax_record_from},
    record_tables.tax_accounts.name: {"record": tax_account_from},
    record_tables.kosekis.name: {"koseki": koseki_from, "fuhyo": fuhyo_from},
}
"""By table and column."""


@dataclass(frozen=True, slots=True)
class RecordFault:
    """The column whose record cannot be taken, and why; without anything of the record."""

    column: str
    cause: str


def record_fault(linked: LinkedTable, row: _Row) -> RecordFault | None:
    """What stands against the records of a row. A record of somebody else would be printed as this one's."""
    for column, read in _RECORDS.get(linked.name, {}).items():
        try:
            record = read(str(row[column]), is_closed=True)
        except ValueError:
            return RecordFault(column, "not a record as docs/linkage.md describes it")
        for key in linked.key:
            if getattr(record, key) != row[key]:
                return RecordFault(column, f"the record has another {key} than the row")
    return None
