"""A JBIG2 stream as PDF embeds it (ITU-T T.88), for pages that are paved with one tile.

Flate names every row of such a page anew; a halftone region says the tile once. Only parts of the standard
are used on which the readers that were tried agree: MMR coding, and halftone regions over the whole page,
joined by OR, AND and XOR.
"""

import struct
from dataclasses import dataclass, field
from enum import IntEnum
from io import BytesIO
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

Dots: TypeAlias = npt.NDArray[np.bool_]
"""Rows of dots, True being black."""


class Join(IntEnum):
    """How a region is put on the page (7.4.1.5)."""

    OR = 0
    AND = 1
    XOR = 2


_PATTERN_DICTIONARY = 16
_LOSSLESS_HALFTONE_REGION = 23
_PAGE_INFORMATION = 48

_LOSSLESS_AND_JOINED_AS_REGIONS_SAY = 0x41
_MMR = 1
_FIXED_POINT = 256
_ROWS_PER_STRIP, _STRIP_OFFSETS, _STRIP_BYTES = 278, 273, 279


@dataclass(slots=True)
class Jbig2Page:
    """One page, put together region by region; white at first."""

    width: int
    height: int
    _segments: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        size = struct.pack(">IIII", self.width, self.height, 0, 0)
        self._add(_PAGE_INFORMATION, size + struct.pack(">BH", _LOSSLESS_AND_JOINED_AS_REGIONS_SAY, 0))

    def pave(self, tile: Dots, cells: Dots, join: Join) -> None:
        """Join a grid over the whole page: the square `tile`, of 255 dots at most, black in black cells."""
        side = len(tile)
        patterns = np.concatenate([tile, np.ones_like(tile)], axis=1)
        dictionary = self._add(_PATTERN_DICTIONARY, struct.pack(">BBBI", _MMR, side, side, 1) + mmr(patterns))
        # poppler 22.12 repeats parts of the row above in a white row: a black cell beyond the edge ends each.
        cells = np.pad(cells, ((0, 0), (0, 1)), constant_values=True)
        rows, columns = cells.shape
        grid = struct.pack(">BIIiiHH", _MMR, columns, rows, 0, 0, side * _FIXED_POINT, 0)
        region = struct.pack(">IIIIB", self.width, self.height, 0, 0, join)
        self._add(_LOSSLESS_HALFTONE_REGION, region + grid + mmr(cells), refers_to=dictionary)

    def encoded(self) -> bytes:
        """The stream for the filter JBIG2Decode."""
        return b"".join(self._segments)

    def _add(self, kind: int, data: bytes, refers_to: int | None = None) -> int:
        number = len(self._segments)
        referred = b"\x00" if refers_to is None else struct.pack(">BB", 1 << 5, refers_to)
        header = struct.pack(">IB", number, kind) + referred + struct.pack(">BI", 1, len(data))
        self._segments.append(header + data)
        return number


def mmr(dots: Dots) -> bytes:
    """The dots in Modified Modified READ (ITU-T T.6), with its end mark."""
    buffer = BytesIO()
    picture = Image.fromarray(dots)
    picture.save(buffer, "TIFF", compression="group4", tiffinfo={_ROWS_PER_STRIP: len(dots)})
    buffer.seek(0)
    with TiffImageFile(buffer) as written:
        (offset,), (size,) = written.tag_v2[_STRIP_OFFSETS], written.tag_v2[_STRIP_BYTES]
    return buffer.getvalue()[offset : offset + size]
