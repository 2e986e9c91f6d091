"""Comparing the copy with the source's digests: which rows differ, and whom they concern.

A row that a later program would not take any more counts as one that differs, even where the source has the
same: nothing may be printed of it until the source has delivered another.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, assert_never

from sqlalchemy import Connection, Select, and_, exists, select

from kiosk.municipality.linkage.descriptions import LINKED_TABLES, LinkedTable, Owner
from kiosk.municipality.linkage.differences import Difference
from kiosk.municipality.linkage.digest_files import read_rows, read_tree
from kiosk.municipality.linkage.digests import TableDigests, differing_leaves, leaf_of, row_digest
from kiosk.municipality.linkage.fields import text_of, value_reader
from kiosk.municipality.linkage.kept_rows import is_deliverable
from kiosk.municipality.registry.imprints import imprint_digest
from kiosk.municipality.registry.record_tables import koseki_members
from kiosk.municipality.registry.tables import imprints, persons, seals

_PIECE = 10_000

_Key: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    key: _Key
    digest: bytes
    is_deliverable: bool
    """Whether a delivery could bring it as it is."""


def differences_from(connection: Connection, folder: Path) -> Iterator[Difference]:
    """The rows that only one side has, that differ, or that break a rule. Raises DeliveryRefused."""
    for linked in LINKED_TABLES:
        ours = TableDigests()
        broken: set[_Key] = set()
        for row in _rows(connection, linked):
            ours.add(row.key, row.digest)
            if not row.is_deliverable:
                broken.add(row.key)
        differing = dict(_differing(connection, linked, folder, ours))
        for key in sorted(broken | differing.keys()):
            yield Difference(linked.name, key, differing.get(key))


def _differing(
    connection: Connection, linked: LinkedTable, folder: Path, ours: TableDigests
) -> Iterator[tuple[_Key, str | None]]:
    """The keys of rows that only one side has or that differ, each with the household at the source."""
    leaves = differing_leaves(ours.tree(), read_tree(folder, linked))
    if not leaves:
        return
    theirs = read_rows(folder, linked, leaves)
    own = {row.key: row.digest.hex() for row in _rows(connection, linked) if leaf_of(row.key) in leaves}
    for key in theirs.keys() | own.keys():
        their = theirs.get(key)
        if their is None or their.digest != own.get(key):
            yield key, None if their is None else their.household


def _rows(connection: Connection, linked: LinkedTable) -> Iterator[_Row]:
    places = [linked.names.index(name) for name in linked.key]
    rows = connection.execution_options(yield_per=_PIECE).execute(_kept(linked))
    for row in rows:
        values = _compared(linked, row)
        fields = [text_of(value) for value in values]
        key = tuple(fields[place] for place in places)
        yield _Row(
            key, row_digest(fields), is_deliverable(linked, dict(zip(linked.names, values, strict=True)))
        )


def _kept(linked: LinkedTable) -> Select[*tuple[Any, ...]]:
    if linked.table is not seals:
        return select(*linked.columns)
    return select(*linked.columns, imprints.c.png).outerjoin(imprints, imprints.c.digest == seals.c.imprint)


def _compared(linked: LinkedTable, row: Sequence[object]) -> Sequence[object]:
    """What is held against the source's row: of a seal the picture that is kept, whatever is named."""
    if linked.table is not seals:
        return row
    *values, png = row
    values[linked.names.index(seals.c.imprint.name)] = imprint_digest(png) if isinstance(png, bytes) else None
    return values


def concerned_by(connection: Connection, differences: Iterable[Difference]) -> Iterator[str]:
    """Whom the rows concern: the copy's residents, and those whom only the source has."""
    for difference in differences:
        linked = next(one for one in LINKED_TABLES if one.name == difference.table)
        if Owner.RESIDENT.value in linked.key:
            resident = difference.key[linked.key.index(Owner.RESIDENT.value)]
            yield resident
            yield from connection.scalars(_joined(resident, difference.household))
        else:
            yield from connection.scalars(_concerned(linked, difference.key))


def _joined(resident: str, household: str | None) -> Select[str]:
    """Those with whom the source has the resident living, unless the copy has them living there too."""
    lives_there = exists().where(persons.c.resident_id == resident, persons.c.household_id == household)
    members = select(persons.c.resident_id).where(persons.c.household_id == household)
    return members.where(~lives_there.correlate(None))


def _concerned(linked: LinkedTable, key: tuple[str, ...]) -> Select[str]:
    columns = [linked.table.c[name] for name in linked.key]
    is_row = and_(*(column == value_reader(column)(text) for column, text in zip(columns, key, strict=True)))
    match linked.owner:
        case Owner.RESIDENT:
            return select(linked.table.c.resident_id).where(is_row)
        case Owner.HOUSEHOLD:
            return select(persons.c.resident_id).join(linked.table).where(is_row)
        case Owner.KOSEKI:
            return select(koseki_members.c.resident_id).join(linked.table).where(is_row)
        case unknown:
            assert_never(unknown)
