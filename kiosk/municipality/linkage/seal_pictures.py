"""The pictures beside a delivery's `seals`: each is the one that is named, and one that can be printed."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, select, update

from kiosk.documents.content import TrueSizePicture
from kiosk.documents.imprints import imprint_fault
from kiosk.municipality.linkage.files import picture_path
from kiosk.municipality.linkage.portions import portions
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.rows import Row
from kiosk.municipality.registry.imprints import imprint_digest
from kiosk.municipality.registry.tables import imprints
from kiosk.runtime.many_rows import add_rows

LONGEST_PICTURE = 256 * 1024
"""Bytes of a seal picture; 30 mm at 600 dpi and 1 bit a pixel stay far below."""


@dataclass(frozen=True, slots=True, repr=False)
class _Seal:
    """What a line of `seals` says of its picture."""

    line: int
    digest: str
    width_mm: float
    height_mm: float


def keep_pictures(connection: Connection, folder: Path, rows: Iterable[tuple[int, Row]]) -> None:
    """Keep the pictures that rows of `seals`, each with its line, name.

    One that is in the store counts only if it is still that picture, else it is replaced. Raises
    DeliveryRefused for one that is neither beside the file nor in the store, is not its digest, or could not
    be printed at the size that its row gives.
    """
    seals = sorted((_seal(line, row) for line, row in rows), key=lambda seal: seal.digest)
    for some in portions(seals, at_once=2_000):
        known = _known(connection, {seal.digest for seal in some})
        new: dict[str, bytes] = {}
        for seal in some:
            png = new.get(seal.digest) or known.get(seal.digest)
            if png is None or imprint_digest(png) != seal.digest:
                png = new[seal.digest] = _delivered(folder, seal)
            _check_printable(folder, seal, png)
        replaced = new.keys() & known.keys()
        added = [{"digest": digest, "png": png} for digest, png in new.items() if digest not in replaced]
        add_rows(connection, imprints, added)
        for digest in sorted(replaced):
            connection.execute(update(imprints).where(imprints.c.digest == digest).values(png=new[digest]))


def _seal(line: int, row: Row) -> _Seal:
    width_mm, height_mm = cast(float, row["width_mm"]), cast(float, row["height_mm"])
    return _Seal(line, str(row["imprint"]), width_mm, height_mm)


def _known(connection: Connection, digests: Collection[str]) -> dict[str, bytes]:
    """What the store keeps under these, whether or not it is them."""
    kept = connection.execute(select(imprints).where(imprints.c.digest.in_(digests)))
    return {row.digest: row.png for row in kept}


def _delivered(folder: Path, seal: _Seal) -> bytes:
    try:
        with picture_path(folder, seal.digest).open("rb") as stream:
            png = stream.read(LONGEST_PICTURE + 1)
    except (OSError, ValueError) as error:
        raise _refused(folder, seal, "the picture is missing", "put it beside the file") from error
    if imprint_digest(png) != seal.digest:
        raise _refused(folder, seal, "the picture is not the one that is named", "export it again")
    return png


def _check_printable(folder: Path, seal: _Seal, png: bytes) -> None:
    fault = imprint_fault(TrueSizePicture(png, seal.width_mm, seal.height_mm))
    if fault is not None:
        remedy = "deliver the imprint as docs/linkage.md describes it, or no row"
        raise _refused(folder, seal, fault.value, remedy)


def _refused(folder: Path, seal: _Seal, cause: str, remedy: str) -> DeliveryRefused:
    where = Location(f"{folder.name}/seals.csv", seal.line, "imprint")
    return DeliveryRefused("picture", where, cause, remedy)
