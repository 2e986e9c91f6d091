"""Reading the tables of a delivery, with the seal pictures that lie beside them."""

import hashlib
from pathlib import Path

from sqlalchemy import Connection, select

from kiosk.municipality.linkage.descriptions import LinkedTable
from kiosk.municipality.linkage.fields import value_reader
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.rows import Column
from kiosk.municipality.registry.tables import imprints
from kiosk.runtime.many_rows import add_rows

PICTURES = "imprints"
LONGEST_PICTURE = 256 * 1024
"""Bytes of a seal picture; 25 mm at 600 dpi and 1 bit a pixel stay far below."""

_AT_ONCE = 500


def columns_of(linked: LinkedTable) -> tuple[Column, ...]:
    """How the table's file is read."""
    return tuple(Column(column.name, value_reader(column)) for column in linked.columns)


def picture_path(folder: Path, digest: str) -> Path:
    """Where in a delivery the picture with that SHA-256 lies."""
    return folder / PICTURES / digest[:2] / f"{digest}.png"


def keep_pictures(connection: Connection, folder: Path, wanted: dict[str, int]) -> None:
    """Keep the pictures that a delivery's `seals` name, by digest with the line that names it.

    Raises DeliveryRefused for one that is neither beside the file nor in the store, or is not its digest.
    """
    digests = list(wanted)
    for start in range(0, len(digests), _AT_ONCE):
        some = digests[start : start + _AT_ONCE]
        known = set(
            connection.execute(select(imprints.c.digest).where(imprints.c.digest.in_(some))).scalars()
        )
        new = [
            {"digest": digest, "png": _picture(folder, digest, wanted[digest])}
            for digest in some
            if digest not in known
        ]
        add_rows(connection, imprints, new)


def _picture(folder: Path, digest: str, line: int) -> bytes:
    path = picture_path(folder, digest)
    where = Location(f"{folder.name}/seals.csv", line, "imprint")
    try:
        with path.open("rb") as stream:
            png = stream.read(LONGEST_PICTURE + 1)
    except (OSError, ValueError) as error:
        raise DeliveryRefused("picture", where, "the picture is missing", "put it beside the file") from error
    if hashlib.sha256(png).hexdigest() != digest:
        raise DeliveryRefused("picture", where, "the picture is not the one that is named", "export it again")
    return png
