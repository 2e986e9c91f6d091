"""Lines of a file, one row each: CSV (RFC 4180) in UTF-8, no line break inside a field.

Rows come with the position behind them, so that reading can be taken up again there.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.municipality.linkage.fields import Reader
from kiosk.municipality.linkage.refused import DeliveryRefused, Location

Row = dict[str, object]

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a file and how its fields are read."""

    name: str
    read: Reader


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far a file was read: bytes and lines."""

    position: int
    line: int


START = Bookmark(0, 0)


class RowReader:
    """Reads the rows of one file from a bookmark on; `bookmark` is behind the row that was given last."""

    def __init__(self, path: Path, columns: Sequence[Column], bookmark: Bookmark = START) -> None:
        self._path = path
        self._columns = columns
        self.bookmark = bookmark

    def __iter__(self) -> Iterator[tuple[int, Row]]:
        """Line number and row, one after the other. Raises DeliveryRefused."""
        with self._path.open("rb") as stream:
            stream.seek(self.bookmark.position)
            if self.bookmark.line == 0:
                self._read_header(stream)
            for line in stream:
                yield self._row(line)

    def _read_header(self, stream: BinaryIO) -> None:
        line = stream.readline()
        if line.startswith(b"\xef\xbb\xbf"):
            raise self._refused("encoding", 1, None, "a byte order mark", "write UTF-8 without one")
        self._forward(line)
        given, expected = self._fields(line), [column.name for column in self._columns]
        for place, name in enumerate(expected):
            if place >= len(given) or given[place] != name:
                raise self._refused(
                    "columns",
                    1,
                    name,
                    "the column is missing or not at its place",
                    "write the header as in docs/linkage.md",
                )
        if len(given) > len(expected):
            raise self._refused(
                "columns",
                1,
                None,
                f"there are {len(given) - len(expected)} columns too many",
                "write the header as in docs/linkage.md",
            )

    def _row(self, line: bytes) -> tuple[int, Row]:
        self._forward(line)
        fields = self._fields(line)
        number = self.bookmark.line
        if len(fields) != len(self._columns):
            raise self._refused(
                "columns",
                number,
                None,
                f"{len(fields)} fields where {len(self._columns)} are needed",
                "write the line again",
            )
        row: Row = {}
        for column, field in zip(self._columns, fields, strict=True):
            try:
                row[column.name] = column.read(field)
            except ValueError as error:
                raise self._refused("value", number, column.name, str(error), "correct the field") from None
        return number, row

    def _fields(self, line: bytes) -> list[str]:
        number = self.bookmark.line
        if not line.endswith(b"\n"):
            raise self._refused(
                "incomplete", number, None, "the file ends within a line", "deliver the whole file"
            )
        try:
            text = line.decode("utf-8").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise self._refused(
                "encoding", number, None, f"byte {error.start + 1} is not UTF-8", "export the file in UTF-8"
            ) from None
        if _CONTROL.search(text):
            raise self._refused(
                "encoding", number, None, "a control character", "remove it from the register"
            )
        try:
            return next(csv.reader([text], strict=True), [])
        except csv.Error:
            raise self._refused(
                "quoting", number, None, "quotation marks do not close", "quote as RFC 4180 says"
            ) from None

    def _forward(self, line: bytes) -> None:
        self.bookmark = Bookmark(self.bookmark.position + len(line), self.bookmark.line + 1)

    def _refused(self, code: str, line: int, column: str | None, cause: str, remedy: str) -> DeliveryRefused:
        where = Location(f"{self._path.parent.name}/{self._path.name}", line, column)
        return DeliveryRefused(code, where, cause, remedy)
