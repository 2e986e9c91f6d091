"""Deliveries as docs/linkage.md describes them: files, then the manifest; the folder by a rename."""

import csv
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.municipality.linkage.manifest import FileEntry, file_entry


def write_rows(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> FileEntry:
    """Write one table; give its entry for the manifest."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    return file_entry(path)


@contextmanager
def delivered(folder: Path) -> Iterator[Path]:
    """A folder to write into, which gets its name when the block has ended."""
    unfinished = folder.parent / f".{folder.name}"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    yield unfinished
    unfinished.rename(folder)
