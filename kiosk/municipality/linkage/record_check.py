"""Whether a record that travels as JSON can be read, and speaks of the row that it stands in."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from kiosk.domain.koseki import Fuhyo, Koseki, KosekiMatter
from kiosk.domain.taxes import TaxRecord
from kiosk.municipality.linkage.descriptions import LinkedTable
from kiosk.municipality.registry import record_tables
from kiosk.municipality.registry.record_rows import (
    RecordUnreadable,
    fuhyo_from,
    koseki_from,
    tax_account_from,
    tax_record_from,
)

_Row = Mapping[str, object]


class _Read(Protocol):
    """Reads a record; a closed one has no keys beside those of its type. Raises RecordUnreadable."""

    def __call__(self, record: str, *, is_closed: bool) -> object: ...


_RECORDS: Mapping[str, Mapping[str, _Read]] = {
    record_tables.tax_records.name: {"record": tax_record_from},
    record_tables.tax_accounts.name: {"record": tax_account_from},
    record_tables.kosekis.name: {"koseki": koseki_from, "fuhyo": fuhyo_from},
}
"""By table and column."""


class RecordFault(ValueError):
    """The column whose record cannot be taken, and why; without anything of the record."""

    def __init__(self, column: str, cause: str) -> None:
        super().__init__(cause)
        self.column = column
        self.cause = cause


def read_records(linked: LinkedTable, row: _Row, *, is_closed: bool = True) -> dict[str, object]:
    """The records of a row by column, closed to unknown keys unless told.

    Raises RecordFault; one of somebody else would be printed as this.
    """
    found: dict[str, object] = {}
    for column, read in _RECORDS.get(linked.name, {}).items():
        try:
            record = read(str(row[column]), is_closed=is_closed)
        except RecordUnreadable as unreadable:
            raise RecordFault(column, _cause(unreadable)) from None
        for key in linked.key:
            if getattr(record, key) != row[key]:
                raise RecordFault(column, f"the record has another {key} than the row")
        if not all(text.strip() for text in _mandatory_texts(record)):
            raise RecordFault(column, "the record leaves out a text that its paper needs")
        if any(text.isspace() for text in _printed_texts(record)):
            raise RecordFault(column, "the record has a text of spaces alone")
        found[column] = record
    return found


def _cause(unreadable: RecordUnreadable) -> str:
    return ": ".join(("not a record as docs/linkage.md describes it", *unreadable.broken_rules))


def _mandatory_texts(record: object) -> Iterator[str]:
    """What no paper can be printed without."""
    match record:
        case Koseki():
            yield from (record.honseki, record.family_name, record.hittosha)
            yield from _texts_of_matters(record.matters)
            for person in record.members:
                yield from (person.given_name, person.relationship)
                yield from _texts_of_matters(person.matters)
        case Fuhyo():
            yield from (record.honseki, record.hittosha)
            for member in record.members:
                yield member.name
                yield from (lived.address for lived in member.addresses)
        case TaxRecord():
            yield record.address_on_january_first
        case _:
            return


def _printed_texts(record: object) -> Iterable[str]:
    return record.texts() if isinstance(record, Koseki | Fuhyo) else ()


def _texts_of_matters(matters: Iterable[KosekiMatter]) -> Iterator[str]:
    for matter in matters:
        yield matter.title
        yield from (text for entry in matter.entries for text in (entry.label, entry.value))
