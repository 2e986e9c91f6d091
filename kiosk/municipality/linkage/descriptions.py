"""The linked tables as data: format, loader, batches and digests are derived from these descriptions.

A new table is a `Table`, an Alembic revision and one entry in `LINKED_TABLES`.
"""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from sqlalchemy import Column, Table

from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry import record_tables, tables

_INTERNAL = frozenset({"version"})


class Owner(Enum):
    """Whose version a changed row raises, named by the column that leads there."""

    HOUSEHOLD = "household_id"
    RESIDENT = "resident_id"
    KOSEKI = "koseki_id"


@dataclass(frozen=True)
class LinkedTable:
    """One table of the copy: the stream that it arrives in, and whom a row of it concerns."""

    table: Table
    stream: Stream
    owner: Owner

    @property
    def name(self) -> str:
        """The name of the table and, with `.csv`, of its files."""
        return self.table.name

    @cached_property
    def columns(self) -> tuple[Column[object], ...]:
        """The columns that travel, in the order in which they stand in the file."""
        return tuple(column for column in self.table.columns if column.name not in _INTERNAL)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the columns that travel: the header of the file."""
        return tuple(column.name for column in self.columns)

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The columns that identify a row."""
        return tuple(column.name for column in self.table.primary_key.columns)

    @cached_property
    def digest_names(self) -> tuple[str, ...]:
        """The columns that stand beside a row's digest: its key, and the household of a person.

        Somebody whom the copy does not know stops the household that they belong to all the same.
        """
        household = Owner.HOUSEHOLD.value
        return (*self.key, household) if household in self.names and household not in self.key else self.key

    @property
    def is_versioned(self) -> bool:
        """Whether rows carry the version of the last change that touched them or what belongs to them."""
        return "version" in self.table.columns


LINKED_TABLES = (
    LinkedTable(tables.households, Stream.RESIDENTS, Owner.HOUSEHOLD),
    LinkedTable(tables.persons, Stream.RESIDENTS, Owner.RESIDENT),
    LinkedTable(tables.foreign_residents, Stream.RESIDENTS, Owner.RESIDENT),
    LinkedTable(tables.cards, Stream.RESIDENTS, Owner.RESIDENT),
    LinkedTable(tables.seals, Stream.SEALS, Owner.RESIDENT),
    LinkedTable(record_tables.tax_records, Stream.TAX, Owner.RESIDENT),
    LinkedTable(record_tables.tax_accounts, Stream.TAX, Owner.RESIDENT),
    LinkedTable(record_tables.kosekis, Stream.KOSEKI, Owner.KOSEKI),
    LinkedTable(record_tables.koseki_members, Stream.KOSEKI, Owner.KOSEKI),
)
"""Those that others refer to come first."""


def linked_table(name: str) -> LinkedTable:
    """The description of that name. Raises LookupError for a table that is not linked."""
    for linked in LINKED_TABLES:
        if linked.name == name:
            return linked
    raise LookupError("there is no linked table of that name")
