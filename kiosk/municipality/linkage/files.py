"""Reading the tables of a delivery, with the seal pictures that lie beside them."""

from collections.abc import Collection
from pathlib import Path

from sqlalchemy import Connection, select, update

from kiosk.municipality.linkage.column_rules import delivered_reader
from kiosk.municipality.linkage.descriptions import LinkedTable
from kiosk.municipality.linkage.portions import portions
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.rows import Column
from kiosk.municipality.registry.imprints import imprint_digest
from kiosk.municipality.registry.tables import imprints
from kiosk.runtime.many_rows import add_rows

PICTURES = "imprints"
LONGEST_PICTURE = 256 * 1024
"""Bytes of a seal picture; 25 mm at 600 dpi and 1 bit a pixel stay far below."""


def columns_of(linked: LinkedTable) -> tuple[Column, ...]:
    """How the table's file is read."""
    return tuple(Column(column.name, delivered_reader(column)) for column in linked.columns)


def picture_path(folder: Path, digest: str) -> Path:
    """Where in a delivery the picture with that SHA-256 lies."""
    return folder / PICTURES / digest[:2] / f"{digest}.png"


def keep_pictures(connection: Connection, folder: Path, wanted: dict[str, int]) -> None:
    """Keep the pictures that a delivery's `seals` name, by digest with the line that names it.

    One that is in the store counts only if it is still that picture, else it is replaced. Raises
    DeliveryRefused for one that is neither beside the file nor in the store, or is not its digest.
    """
    digests = sorted(wanted)
    for some in portions(digests, at_once=2_000):
        known = _known(connection, some)
        new = [
            {"digest": digest, "png": _picture(folder, digest, wanted[digest])}
            for digest in some
            if digest not in known
        ]
        add_rows(connection, imprints, new)
        for digest in (digest for digest, is_intact in known.items() if not is_intact):
            png = _picture(folder, digest, wanted[digest])
            connection.execute(update(imprints).where(imprints.c.digest == digest).values(png=png))


def _known(connection: Connection, digests: Collection[str]) -> dict[str, bool]:
    """Which of these are in the store, and whether what is kept under them is them."""
    kept = connection.execute(select(imprints).where(imprints.c.digest.in_(digests)))
    return {row.digest: imprint_digest(row.png) == row.digest for row in kept}


def _picture(folder: Path, digest: str, line: int) -> bytes:
    path = picture_path(folder, digest)
    where = Location(f"{folder.name}/seals.csv", line, "imprint")
    try:
        with path.open("rb") as stream:
            png = stream.read(LONGEST_PICTURE + 1)
    except (OSError, ValueError) as error:
        raise DeliveryRefused("picture", where, "the picture is missing", "put it beside the file") from error
    if imprint_digest(png) != digest:
        raise DeliveryRefused("picture", where, "the picture is not the one that is named", "export it again")
    return png
