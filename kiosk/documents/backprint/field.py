"""The field of symbols on a back as one picture."""

from collections.abc import Sequence

import numpy as np

from kiosk.documents.backprint.layout import ARRANGEMENTS
from kiosk.documents.backprint.shares import Share
from kiosk.documents.backprint.symbols import field_symbols
from kiosk.documents.module_bitmap import module_bitmap
from kiosk.documents.qr import Modules
from kiosk.documents.typesetting.marks import Bitmap


def field_modules(shares: Sequence[Share]) -> Modules:
    """All symbols of one back in their places, module by module."""
    arrangement = ARRANGEMENTS[shares[0].layout]
    field = np.zeros((arrangement.height_modules, arrangement.width_modules), dtype=bool)
    symbols = field_symbols([share.encode() for share in shares])
    for share, symbol in zip(shares, symbols, strict=True):
        row, column = arrangement.corner(share.index)
        field[row : row + len(symbol), column : column + len(symbol)] = symbol
    return field


def field_mark(shares: Sequence[Share]) -> Bitmap:
    """The field where it stands on the back."""
    arrangement = ARRANGEMENTS[shares[0].layout]
    return module_bitmap(
        field_modules(shares), arrangement.left_mm, arrangement.top_mm, arrangement.module_dots
    )
