"""Modules of a symbol as a picture mark, aligned to the printer's dots."""

import numpy as np

from kiosk.documents.dots import DOT_MM, on_grid
from kiosk.documents.qr import Modules
from kiosk.documents.typesetting.marks import Bitmap
from kiosk.documents.typesetting.one_bit_png import write_one_bit_png


def module_bitmap(modules: Modules, x: float, y: float, module_dots: int) -> Bitmap:
    """The modules, each `module_dots` wide, with the upper left corner on the dot nearest to (x, y) mm."""
    height, width = modules.shape
    rows = np.packbits(~modules, axis=1)
    size = module_dots * DOT_MM
    return Bitmap(
        x=on_grid(x),
        y=on_grid(y),
        width=width * size,
        height=height * size,
        png=write_one_bit_png(width, height, rows.tobytes()),
    )
