"""A QR code as a path of squares, for QML to fill: exact at every size.

What writes it brings a picture library along, and is loaded with the first code.
"""

import importlib
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby


@dataclass(frozen=True, slots=True)
class CodePicture:
    """The dark modules as an SVG path, in units of one module, and the modules of a side."""

    path: str
    modules: int


NO_CODE = CodePicture("", 1)


@lru_cache(maxsize=1)
def code_picture(content: str) -> CodePicture:
    """Draw `content`; the same text is drawn once."""
    if not content:
        return NO_CODE
    writer = importlib.import_module("kiosk.terminal.ui.bridge.code_matrix")
    matrix: list[list[bool]] = writer.code_matrix(content)
    return CodePicture(" ".join(_runs(matrix)), len(matrix))


def _runs(matrix: list[list[bool]]) -> list[str]:
    """One rectangle for each run of dark modules in a row."""
    rectangles = []
    for row, modules in enumerate(matrix):
        for dark, run in groupby(range(len(modules)), key=lambda column: modules[column]):
            columns = list(run)
            if dark:
                width = len(columns)
                rectangles.append(f"M{columns[0]} {row}h{width}v1h-{width}z")
    return rectangles
