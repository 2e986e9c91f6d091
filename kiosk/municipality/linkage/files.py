"""Where the parts of a delivery lie, and how its tables are read."""

from pathlib import Path

from kiosk.municipality.linkage.column_rules import delivered_reader
from kiosk.municipality.linkage.descriptions import LinkedTable
from kiosk.municipality.linkage.rows import Column

PICTURES = "imprints"


def columns_of(linked: LinkedTable) -> tuple[Column, ...]:
    """How the table's file is read."""
    return tuple(Column(column.name, delivered_reader(column)) for column in linked.columns)


def picture_path(folder: Path, digest: str) -> Path:
    """Where in a delivery the picture with that SHA-256 lies."""
    return folder / PICTURES / digest[:2] / f"{digest}.png"
