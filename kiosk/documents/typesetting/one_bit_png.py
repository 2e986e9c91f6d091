"""1-bit PNGs as far as a PDF needs them: both store the same compressed rows (PNG, third edition)."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.documents.dots import PAGE_HEIGHT_DOTS, PAGE_WIDTH_DOTS

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_ONE_BIT_GREY_NOT_INTERLACED = (1, 0, 0, 0, 0)
"""Bit depth, colour type, compression, filter method and interlace method in IHDR."""
_MOST_PIXELS = PAGE_WIDTH_DOTS * PAGE_HEIGHT_DOTS
"""No picture on a certificate is larger than its page."""
_FILTERS = frozenset(range(5))
"""None, Sub, Up, Average and Paeth (section 9.2)."""


@dataclass(frozen=True, slots=True, repr=False)
class OneBitPng:
    """Size in pixels, and the zlib stream of filtered rows; a 1 is white."""

    width: int
    height: int
    rows: bytes
    filtered: bytes
    """The same rows unpacked: of each the filter type, then its packed pixels."""

    @property
    def row_bytes(self) -> int:
        """The length of an unpacked row, with its filter type."""
        return _row_bytes(self.width)


def read_one_bit_png(png: bytes) -> OneBitPng:
    """The picture in `png`.

    Raises ValueError unless it is an intact PNG of 1 bit grey, not interlaced, and has all its rows.
    """
    chunks = list(_chunks(png))
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13 or chunks[-1][0] != b"IEND":
        raise ValueError("a picture on a certificate is not a whole PNG; register it again")
    width, height, *form = struct.unpack(">LL5B", chunks[0][1])
    if tuple(form) != _ONE_BIT_GREY_NOT_INTERLACED:
        raise ValueError("a picture on a certificate has to be 1 bit grey, not interlaced; convert it")
    if not 0 < width * height <= _MOST_PIXELS:
        raise ValueError("a picture on a certificate is empty or larger than a page; register it again")
    rows = b"".join(data for tag, data in chunks if tag == b"IDAT")
    row_bytes = _row_bytes(width)
    filtered = _unpacked(rows, height * row_bytes)
    if not _FILTERS.issuperset(filtered[::row_bytes]):
        raise ValueError("a picture on a certificate has rows of no known filter; register it again")
    return OneBitPng(width, height, rows, filtered)


def _row_bytes(width: int) -> int:
    return 1 + (width + 7) // 8


def _unpacked(rows: bytes, length: int) -> bytes:
    stream = zlib.decompressobj()
    try:
        filtered = stream.decompress(rows, length + 1)
    except zlib.error:
        raise ValueError("the rows of a picture on a certificate are damaged; register it again") from None
    if len(filtered) != length or not stream.eof or stream.unused_data:
        raise ValueError("a picture on a certificate does not have its rows; register it again")
    return filtered


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not png.startswith(_SIGNATURE):
        raise ValueError("a picture on a certificate is not a PNG; register it again")
    position = len(_SIGNATURE)
    while position + 12 <= len(png):
        length, tag = struct.unpack_from(">L4s", png, position)
        data = png[position + 8 : position + 8 + length]
        checksum = png[position + 8 + length : position + 12 + length]
        if checksum != struct.pack(">L", zlib.crc32(tag + data)):
            raise ValueError("a picture on a certificate is damaged; register it again")
        yield tag, data
        position += 12 + length


def write_one_bit_png(width: int, height: int, rows: bytes) -> bytes:
    """A PNG of packed `rows`, each filled up to a byte, a 1 being white; the same rows, the same bytes."""
    stride = (width + 7) // 8
    filtered = b"".join(b"\0" + rows[start : start + stride] for start in range(0, len(rows), stride))
    header = struct.pack(">LL5B", width, height, *_ONE_BIT_GREY_NOT_INTERLACED)
    body = ((b"IHDR", header), (b"IDAT", zlib.compress(filtered, 6)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(tag, data) for tag, data in body)


def _chunk(tag: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + tag + data + struct.pack(">L", zlib.crc32(tag + data))
