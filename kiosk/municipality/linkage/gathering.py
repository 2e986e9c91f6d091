"""Reading a file of an initial load piece by piece, and keeping each piece in its staging table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection

from kiosk.domain.koseki import Koseki
from kiosk.municipality.linkage.files import columns_of
from kiosk.municipality.linkage.record_check import RecordFault, read_records
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.rows import Bookmark, Row, RowReader
from kiosk.municipality.linkage.seal_pictures import keep_pictures
from kiosk.municipality.linkage.staging import LINE, Staged
from kiosk.municipality.linkage.standing import note_standing
from kiosk.municipality.registry.tables import seals
from kiosk.runtime.many_rows import add_rows

PIECE = 20_000
"""Rows that are committed together: some seconds' work lost by a kill, some tens of MB of memory."""


@dataclass(frozen=True, slots=True, repr=False)
class Piece:
    """Rows with their lines, the 戸籍 among their records, and the place behind them."""

    rows: Sequence[tuple[int, Row]]
    standing: Sequence[tuple[int, Koseki]]
    bookmark: Bookmark


def pieces(folder: Path, one: Staged, mark: Bookmark) -> Iterator[Piece]:
    """The pieces of a table's file from a bookmark on. Raises DeliveryRefused."""
    reader = RowReader(folder / f"{one.linked.name}.csv", columns_of(one.linked), mark)
    rows = iter(reader)
    while some := list(islice(rows, PIECE)):
        yield Piece(some, _standing_in(folder, one, some), reader.bookmark)


def keep(connection: Connection, folder: Path, one: Staged, piece: Piece) -> None:
    """Keep a piece, with the pictures that it names. Raises DeliveryRefused."""
    if one.linked.table is seals:
        keep_pictures(connection, folder, piece.rows)
    add_rows(connection, one.table, [{LINE: line, **row} for line, row in piece.rows])
    note_standing(connection, piece.standing)


def _standing_in(folder: Path, one: Staged, rows: Sequence[tuple[int, Row]]) -> list[tuple[int, Koseki]]:
    """The 戸籍 among the records, all of which can be read. Raises DeliveryRefused."""
    found: list[tuple[int, Koseki]] = []
    for line, row in rows:
        try:
            records = read_records(one.linked, row).values()
        except RecordFault as fault:
            where = Location(f"{folder.name}/{one.linked.name}.csv", line, fault.column)
            raise DeliveryRefused("value", where, fault.cause, "correct the record") from None
        found.extend((line, record) for record in records if isinstance(record, Koseki))
    return found
