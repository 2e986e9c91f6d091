"""The front as a black and white picture, as PDFium draws it."""

import hashlib
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import zstandard

from kiosk.documents.pdfium_lock import PDFIUM
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.paper.record import Picture

DOTS_AN_INCH = 200

Dots: TypeAlias = npt.NDArray[np.bool_]
"""Rows of dots, True being black."""

_POINTS_AN_INCH = 72
_BLACK_BELOW = 150
_FAINT_BELOW = 215
"""A stroke half a dot wide that falls between two rows leaves 170 on both."""
_EIGHT = 8
_WHITE_EIGHT = np.iinfo(np.uint64).max
_COMPRESSION = zstandard.ZstdCompressionParameters(
    window_log=19,
    hash_log=15,
    chain_log=15,
    search_log=1,
    min_match=6,
    target_length=64,
    strategy=zstandard.STRATEGY_BTOPT,
)
"""Smaller than level 16 in a third of its time (docs/reference/documents.md, section 5)."""


def front_pictures(pdf: bytes) -> tuple[Dots, ...]:
    """The front of every sheet of `pdf`, whose pages are front and back in turn."""
    with PDFIUM:
        document = pdfium.PdfDocument(pdf)
        try:
            return tuple(_drawn(document[index]) for index in range(0, len(document), 2))
        finally:
            document.close()


def packed(dots: Dots) -> Picture:
    """The picture as a back carries it."""
    height, width = dots.shape
    rows = np.packbits(dots, axis=1).tobytes()
    return Picture(
        width=width,
        height=height,
        dots_an_inch=DOTS_AN_INCH,
        zstd=zstandard.ZstdCompressor(compression_params=_COMPRESSION).compress(rows),
    )


def unpacked(picture: Picture) -> Dots:
    """The dots of a picture that a back carried, bit by bit. Raises ProtocolViolation."""
    stride = (picture.width + 7) // 8
    size = stride * picture.height
    try:
        rows = zstandard.ZstdDecompressor(max_window_size=1 << 20).decompress(
            picture.zstd, max_output_size=size
        )
    except zstandard.ZstdError:
        raise ProtocolViolation("a picture is not compressed as pictures are") from None
    if len(rows) != size:
        raise ProtocolViolation("a picture is not of the size that it says")
    grid = np.frombuffer(rows, np.uint8).reshape(picture.height, stride)
    return np.unpackbits(grid, axis=1, count=picture.width).astype(bool)


def picture_digest(dots: Dots) -> bytes:
    """The digest of a picture's size and dots."""
    height, width = dots.shape
    size = f"{width}x{height}:".encode()
    return hashlib.sha256(size + np.packbits(dots, axis=1).tobytes()).digest()


def black_and_white(grey: npt.NDArray[np.uint8]) -> Dots:
    """Black where ink covers half of a dot; and of a stroke so thin that it covers half of none, the darkest.

    Without the second, 8 pt text loses strokes wherever they fall between two rows: 十 becomes ト.
    """
    shades, width = grey.ravel(), grey.shape[1]
    black, faint = _told_apart(shades)
    faint = faint[(faint >= width) & (faint < shades.size - width)]
    own = shades[faint]
    thin = np.zeros(len(faint), dtype=np.bool_)
    for step in (1, width):
        before, after = shades[faint - step], shades[faint + step]
        thin |= (own < before) & (own <= after) & (np.minimum(before, after) >= _BLACK_BELOW)
    black[faint[thin]] = True
    return black.reshape(grey.shape)


def _told_apart(shades: npt.NDArray[np.uint8]) -> tuple[Dots, npt.NDArray[np.intp]]:
    """Which dots are black, and the places of the faint ones.

    Most of a page is white paper, which is passed over eight dots at a time.
    """
    whole = shades.size - shades.size % _EIGHT
    eights = shades[:whole].view(np.uint64)
    inked = np.flatnonzero(eights != _WHITE_EIGHT)
    shown = eights[inked].view(np.uint8)
    black = np.zeros(shades.size, np.bool_)
    black[:whole].view(np.uint64)[inked] = (shown < _BLACK_BELOW).view(np.uint64)
    black[whole:] = shades[whole:] < _BLACK_BELOW
    faint = _faint(shown)
    return black, np.concatenate(
        (inked[faint // _EIGHT] * _EIGHT + faint % _EIGHT, _faint(shades[whole:]) + whole)
    )


def _faint(shades: npt.NDArray[np.uint8]) -> npt.NDArray[np.intp]:
    return np.flatnonzero((shades < _FAINT_BELOW) & (shades >= _BLACK_BELOW))


def _drawn(page: pdfium.PdfPage) -> Dots:
    bitmap = page.render(scale=DOTS_AN_INCH / _POINTS_AN_INCH, grayscale=True)
    grey = bitmap.to_numpy()
    return black_and_white(np.ascontiguousarray(grey.reshape(grey.shape[0], -1)))
