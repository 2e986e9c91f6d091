"""The source's digests as files: for each table a tree, and the rows by leaf for where trees differ."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from kiosk.municipality.linkage.column_rules import delivered_reader
from kiosk.municipality.linkage.descriptions import LINKED_TABLES, LinkedTable, Owner
from kiosk.municipality.linkage.digests import LEAF_DIGITS, LEAVES
from kiosk.municipality.linkage.manifest import (
    DigestManifest,
    check_municipality,
    read_manifest,
)
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.rows import Column, Row, RowReader

_HEX = re.compile(r"[0-9a-f]*")
_PATHS = {
    f"{node:0{digits}x}" if digits else "" for digits in range(LEAF_DIGITS + 1) for node in range(16**digits)
}
TREE_COLUMNS = ("path", "digest")
ROW_COLUMNS = ("leaf", "digest")
"""Before the columns that `LinkedTable.digest_names` lists."""


def tree_file(linked: LinkedTable) -> str:
    """The file of a table's tree."""
    return f"{linked.name}.tree.csv"


def rows_file(linked: LinkedTable) -> str:
    """The file of the digests of a table's rows."""
    return f"{linked.name}.rows.csv"


def read_digest_manifest(folder: Path, municipality: str) -> DigestManifest:
    """The manifest of a delivery of digests; its files are not looked at yet. Raises DeliveryRefused."""
    manifest, _ = read_manifest(folder)
    if not isinstance(manifest, DigestManifest):
        raise DeliveryRefused(
            "manifest", Location(folder.name), "these are no digests", "deliver them elsewhere"
        )
    check_municipality(folder, manifest, municipality)
    expected = {name for linked in LINKED_TABLES for name in (tree_file(linked), rows_file(linked))}
    if set(manifest.files) != expected:
        raise DeliveryRefused(
            "manifest", Location(folder.name), "files are missing or too many", "deliver two for each table"
        )
    return manifest


def read_tree(folder: Path, linked: LinkedTable) -> dict[str, str]:
    """The source's tree of a table. Raises DeliveryRefused."""
    columns = [Column(name, _hexadecimal) for name in TREE_COLUMNS]
    tree = {str(row["path"]): str(row["digest"]) for _, row in RowReader(folder / tree_file(linked), columns)}
    if tree.keys() != _PATHS:
        raise DeliveryRefused(
            "count", Location(tree_file(linked)), "the tree is not whole", "deliver it again"
        )
    return tree


@dataclass(frozen=True, slots=True)
class SourceRow:
    """What the source says of one row."""

    digest: str
    household: str | None
    """That of a person; None for any other row."""


def read_rows(folder: Path, linked: LinkedTable, leaves: Collection[int]) -> dict[tuple[str, ...], SourceRow]:
    """The source's rows of these leaves, by key. Raises DeliveryRefused."""
    columns = (
        Column("leaf", _leaf),
        Column("digest", _hexadecimal),
        *(Column(name, _key_of(linked, name)) for name in linked.digest_names),
    )
    return {
        tuple(str(row[name]) for name in linked.key): SourceRow(str(row["digest"]), _household(linked, row))
        for _, row in RowReader(folder / rows_file(linked), columns)
        if row["leaf"] in leaves
    }


def _key_of(linked: LinkedTable, name: str) -> Callable[[str], str]:
    """Reads a key as the text that it is, once it is one that the column could hold."""
    read = delivered_reader(linked.table.c[name])

    def checked(text: str) -> str:
        read(text)
        return text

    return checked


def _household(linked: LinkedTable, row: Row) -> str | None:
    name = Owner.HOUSEHOLD.value
    return str(row[name]) if name in linked.digest_names and name not in linked.key else None


def _hexadecimal(text: str) -> str:
    if not _HEX.fullmatch(text):
        raise ValueError("not hexadecimal")
    return text


def _leaf(text: str) -> int:
    if len(text) != LEAF_DIGITS or not _HEX.fullmatch(text) or int(text, 16) >= LEAVES:
        raise ValueError("not a leaf")
    return int(text, 16)
