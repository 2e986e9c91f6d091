"""The three arrangements of the field: the fuller the back, the smaller its modules."""

from dataclasses import dataclass
from enum import IntEnum

from kiosk.documents.dots import DOT_MM
from kiosk.documents.qr import modules_across

SYMBOL_VERSION = 25
SYMBOL_BYTES = 1_271
"""What a symbol of version 25 at level L holds beside the mark that says that bytes follow."""
GAP_MODULES = 4
"""Between two symbols: the quiet zone that they share."""

_PAGE_WIDTH_MM = 210.0
_BOTTOM_MM = 286.0
"""Lower edge of every field."""


class FieldLayout(IntEnum):
    """The number that every symbol carries says which arrangement it is part of."""

    COARSE = 1
    MEDIUM = 2
    FINE = 3


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Columns and rows of symbols, the width of a module, and how many symbols may at most be needed."""

    columns: int
    rows: int
    module_dots: int
    needed_at_most: int

    @property
    def symbols(self) -> int:
        """How many symbols there are."""
        return self.columns * self.rows

    @property
    def module_mm(self) -> float:
        """The width of a module."""
        return self.module_dots * DOT_MM

    @property
    def width_modules(self) -> int:
        """Of the whole field."""
        return self.columns * PITCH_MODULES - GAP_MODULES

    @property
    def height_modules(self) -> int:
        """Of the whole field."""
        return self.rows * PITCH_MODULES - GAP_MODULES

    @property
    def left_mm(self) -> float:
        """Left edge of the field, which stands in the middle."""
        return (_PAGE_WIDTH_MM - self.width_modules * self.module_mm) / 2

    @property
    def top_mm(self) -> float:
        """Upper edge of the field."""
        return _BOTTOM_MM - self.height_modules * self.module_mm

    def corner(self, index: int) -> tuple[int, int]:
        """Row and column, in modules, of the upper left module of symbol `index`."""
        row, column = divmod(index, self.columns)
        return row * PITCH_MODULES, column * PITCH_MODULES


PITCH_MODULES = modules_across(SYMBOL_VERSION) + GAP_MODULES

ARRANGEMENTS = {
    FieldLayout.COARSE: Arrangement(columns=4, rows=5, module_dots=9, needed_at_most=16),
    FieldLayout.MEDIUM: Arrangement(columns=4, rows=6, module_dots=8, needed_at_most=19),
    FieldLayout.FINE: Arrangement(columns=5, rows=7, module_dots=7, needed_at_most=28),
}
"""0.381, 0.339 and 0.296 mm; a fifth of the symbols may be lost (docs/reference/documents.md, section 5)."""
