"""A batch of changes, read whole and checked by itself before anything of the store is touched."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk.municipality.linkage.column_rules import delivered_reader
from kiosk.municipality.linkage.descriptions import LinkedTable, linked_table
from kiosk.municipality.linkage.manifest import (
    BatchManifest,
    check_files,
    check_municipality,
    read_manifest,
)
from kiosk.municipality.linkage.record_check import RecordFault, read_records
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.rows import Column, Row, RowReader
from kiosk.municipality.linkage.streams import Stream

ACTION = "action"
MAX_ROWS = 200_000
"""Rows of one batch; a source that has more to say splits it, or delivers everything anew."""


class Action(StrEnum):
    """What becomes of a row."""

    PUT = "put"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class RowChange:
    """A line of a batch. Of a deleted row only the key is filled in."""

    line: int
    action: Action
    row: Row = field(repr=False)


@dataclass(frozen=True, slots=True)
class TableChanges:
    """The changes of one table in the delivery of that name."""

    delivery: str
    linked: LinkedTable
    changes: tuple[RowChange, ...] = field(repr=False)

    def located(self, line: int, column: str | None = None) -> Location:
        """Where a line stands."""
        return Location(f"{self.delivery}/{self.linked.name}.csv", line, column)


@dataclass(frozen=True, slots=True)
class Batch:
    """The changes of one batch, in the order of the linked tables."""

    folder: Path
    stream: Stream
    number: int
    as_of: datetime
    digest: str
    tables: tuple[TableChanges, ...] = field(repr=False)


def read_batch(folder: Path, municipality: str, stream: Stream) -> Batch:
    """Read and check a batch. Raises DeliveryRefused."""
    manifest, digest = batch_manifest(folder, municipality, stream)
    check_files(folder, manifest)
    if sum(entry.rows for entry in manifest.files.values()) > MAX_ROWS:
        raise DeliveryRefused(
            "too-large", Location(folder.name), f"more than {MAX_ROWS} rows", "split the batch"
        )
    tables = tuple(_table(folder, linked) for linked in _tables(folder, manifest))
    return Batch(folder, stream, manifest.number, manifest.as_of, digest, tables)


def batch_manifest(folder: Path, municipality: str, stream: Stream) -> tuple[BatchManifest, str]:
    """The manifest of a batch of that stream and its digest. Raises DeliveryRefused."""
    manifest, digest = read_manifest(folder)
    if not isinstance(manifest, BatchManifest) or manifest.stream is not stream:
        raise DeliveryRefused(
            "manifest",
            Location(folder.name),
            f"this is no batch of {stream}",
            "deliver it into its own folder",
        )
    check_municipality(folder, manifest, municipality)
    if f"{manifest.number:010d}" != folder.name:
        raise DeliveryRefused(
            "manifest",
            Location(folder.name),
            "folder and manifest name different numbers",
            "deliver the batch again",
        )
    return manifest, digest


def _tables(folder: Path, manifest: BatchManifest) -> Iterator[LinkedTable]:
    for name in manifest.files:
        try:
            linked = linked_table(name.removesuffix(".csv"))
        except LookupError:
            raise DeliveryRefused(
                "manifest",
                Location(f"{folder.name}/{name}"),
                "no such table is linked",
                "see docs/linkage.md",
            ) from None
        if linked.stream is not manifest.stream:
            raise DeliveryRefused(
                "manifest",
                Location(f"{folder.name}/{name}"),
                f"the table belongs to {linked.stream}",
                "deliver it there",
            )
        yield linked


def _table(folder: Path, linked: LinkedTable) -> TableChanges:
    columns = (Column(ACTION, _action), *(Column(name, str) for name in linked.names))
    changes: list[RowChange] = []
    first_lines: dict[tuple[object, ...], int] = {}
    read = TableChanges(folder.name, linked, ())
    for line, raw in RowReader(folder / f"{linked.name}.csv", columns):
        change = _change(read, line, raw)
        key = tuple(change.row[name] for name in linked.key)
        first = first_lines.setdefault(key, line)
        if first != line:
            raise DeliveryRefused(
                "duplicate",
                read.located(line, ", ".join(linked.key)),
                f"the same row stands in line {first}",
                "keep the last one only",
            )
        changes.append(change)
    return TableChanges(folder.name, linked, tuple(changes))


def _change(read: TableChanges, line: int, raw: Row) -> RowChange:
    action = Action(str(raw[ACTION]))
    wanted = (
        read.linked.columns
        if action is Action.PUT
        else [read.linked.table.c[name] for name in read.linked.key]
    )
    row: Row = {}
    for column in wanted:
        try:
            row[column.name] = delivered_reader(column)(str(raw[column.name]))
        except ValueError as error:
            raise DeliveryRefused(
                "value", read.located(line, column.name), str(error), "correct the field"
            ) from None
    if action is Action.PUT:
        try:
            read_records(read.linked, row)
        except RecordFault as fault:
            raise DeliveryRefused(
                "value", read.located(line, fault.column), fault.cause, "correct the record"
            ) from None
    return RowChange(line, action, row)


def _action(text: str) -> str:
    if text not in tuple(Action):
        raise ValueError("neither put nor delete")
    return text
