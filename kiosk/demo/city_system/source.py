"""The resident system's own database: the tables that are linked, and how they leave as files."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from kiosk.demo.city_system.batches import lines_of
from kiosk.demo.city_system.writing import delivered, write_rows
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.municipality.linkage.cancelling import COLUMNS, FILE, Cancellation
from kiosk.municipality.linkage.descriptions import LINKED_TABLES, LinkedTable
from kiosk.municipality.linkage.digest_files import ROW_COLUMNS, TREE_COLUMNS, rows_file, tree_file
from kiosk.municipality.linkage.digests import LEAF_DIGITS, TableDigests, leaf_of, row_digest
from kiosk.municipality.linkage.fields import text_of
from kiosk.municipality.linkage.files import picture_path
from kiosk.municipality.linkage.manifest import (
    DigestManifest,
    FileEntry,
    LoadManifest,
    write_manifest,
)
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.tables import imprints
from kiosk.municipality.store import Store

Positions = Mapping[Stream, int]
_PIECE = 10_000


class Source:
    """What the city's own system knows, and its exports."""

    def __init__(self, store: Store, municipality: MunicipalityCode) -> None:
        self.store = store
        self.municipality = municipality

    def rows(self, linked: LinkedTable) -> Iterator[list[str]]:
        """The rows of a table as fields, in the order of the key."""
        key = [linked.table.c[name] for name in linked.key]
        with self.store.snapshot() as connection:
            rows = connection.execution_options(yield_per=_PIECE).execute(
                select(*linked.columns).order_by(*key)
            )
            for row in rows:
                yield [text_of(value) for value in row]

    def write_load(
        self, folder: Path, as_of: datetime, positions: Positions, stated: Iterable[Cancellation] = ()
    ) -> None:
        """Deliver everything; `stated` is what cancellations have stopped and lifted so far."""
        with delivered(folder) as unfinished:
            files = {
                f"{linked.name}.csv": write_rows(
                    unfinished / f"{linked.name}.csv", linked.names, self.rows(linked)
                )
                for linked in LINKED_TABLES
            }
            files[FILE] = write_rows(unfinished / FILE, COLUMNS, lines_of(stated))
            self._write_pictures(unfinished)
            manifest = LoadManifest(
                municipality=self.municipality, as_of=as_of, files=files, positions=dict(positions)
            )
            write_manifest(unfinished, manifest)

    def write_digests(self, folder: Path, as_of: datetime, positions: Positions) -> None:
        """Deliver digests of everything."""
        with delivered(folder) as unfinished:
            files: dict[str, FileEntry] = {}
            for linked in LINKED_TABLES:
                files |= self._write_table_digests(unfinished, linked)
            manifest = DigestManifest(
                municipality=self.municipality, as_of=as_of, files=files, positions=dict(positions)
            )
            write_manifest(unfinished, manifest)

    def _write_table_digests(self, folder: Path, linked: LinkedTable) -> dict[str, FileEntry]:
        places = [linked.names.index(name) for name in linked.key]
        beside = [linked.names.index(name) for name in linked.digest_names]
        digests, lines = TableDigests(), []
        for fields in self.rows(linked):
            key, digest = [fields[place] for place in places], row_digest(fields)
            digests.add(key, digest)
            named = [fields[place] for place in beside]
            lines.append([f"{leaf_of(key):0{LEAF_DIGITS}x}", digest.hex(), *named])
        tree, rows = tree_file(linked), rows_file(linked)
        return {
            tree: write_rows(folder / tree, TREE_COLUMNS, digests.tree().items()),
            rows: write_rows(folder / rows, (*ROW_COLUMNS, *linked.digest_names), lines),
        }

    def _write_pictures(self, folder: Path) -> None:
        with self.store.snapshot() as connection:
            pictures = connection.execution_options(yield_per=_PIECE).execute(select(imprints))
            for picture in pictures:
                path = picture_path(folder, picture.digest)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(picture.png)
