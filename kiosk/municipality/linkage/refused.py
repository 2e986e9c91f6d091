"""What cannot be taken of a delivery: file, line, column, cause and remedy; never what stands there."""

import re
from dataclasses import dataclass

from kiosk.runtime.start import StartRefused


@dataclass(frozen=True, slots=True)
class Location:
    """Where in a delivery: lines count from 1, the header being the first."""

    file: str
    line: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        line = "" if self.line is None else f":{self.line}"
        column = "" if self.column is None else f": column {self.column}"
        return f"{self.file}{line}{column}"


class DeliveryRefused(StartRefused):
    """A delivery is not taken and nothing of the copy was changed.

    `code` and `place` are log vocabulary; the message names file, line, column, cause and
    remedy, and no resident.
    """

    def __init__(self, code: str, where: Location, cause: str, remedy: str) -> None:
        super().__init__(f"{where}: {cause}; {remedy}")
        self.code = code
        place = ":".join(str(part) for part in (where.file, where.line, where.column) if part is not None)
        self.place = re.sub(r"[^A-Za-z0-9._:/+-]", "_", place)[:80]
