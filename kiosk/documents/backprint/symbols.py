"""All symbols of a field at once: QR version 25 at level L (ISO/IEC 18004), laid out by arithmetic on arrays.

zxing-cpp takes most of a millisecond for such a symbol, and a back has twenty and more. What does not depend
on the content - finders, timing, format - is taken from a symbol that zxing-cpp wrote.
"""

from collections.abc import Sequence
from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.galois import Bytes, products
from kiosk.documents.backprint.layout import SYMBOL_BYTES, SYMBOL_VERSION
from kiosk.documents.qr import modules_across, qr_symbol

Symbols: TypeAlias = npt.NDArray[np.bool_]
"""Squares of modules, one behind the other; True is dark."""
_Places: TypeAlias = npt.NDArray[np.intp]

_SIDE = modules_across(SYMBOL_VERSION)
_SHORT_BLOCKS, _LONG_BLOCKS = 8, 4
_LONG = 107
"""Data codewords of a long block; a short one has one less (table 9)."""
_CHECKS = 26
"""Error correction codewords of every block."""
_HEADER = bytes((0x78, 0x38, 0x34)) + SYMBOL_BYTES.to_bytes(2, "big")
"""ECI 899, bytes without a meaning; byte mode; how many. With them a symbol is full to its last codeword."""
_ALIGNMENT = (6, 32, 58, 84, 110)
"""Centres of the alignment patterns (annex E)."""


def field_symbols(contents: Sequence[bytes]) -> Symbols:
    """The symbol of each content, all of `SYMBOL_BYTES` bytes; the same that `qr_symbol` gives."""
    data = np.frombuffer(b"".join(_HEADER + content for content in contents), np.uint8)
    blocks = _blocks(data.reshape(len(contents), -1))
    bits = np.unpackbits(_interleaved(blocks, _checks(blocks)), axis=1).astype(np.bool_)
    places, flipped = _places()
    symbols = np.repeat(_frame()[None], len(contents), axis=0)
    symbols[:, places[: bits.shape[1]]] = bits ^ flipped[: bits.shape[1]]
    return symbols.reshape(-1, _SIDE, _SIDE)


def _blocks(data: Bytes) -> Bytes:
    """Symbol by block by codeword; short blocks begin with a 0, which changes no check."""
    border = _SHORT_BLOCKS * (_LONG - 1)
    short = data[:, :border].reshape(-1, _SHORT_BLOCKS, _LONG - 1)
    long = data[:, border:].reshape(-1, _LONG_BLOCKS, _LONG)
    return np.concatenate([np.pad(short, ((0, 0), (0, 0), (1, 0))), long], axis=1)


def _checks(blocks: Bytes) -> Bytes:
    """The remainders of the blocks, as polynomials, by the generator."""
    multiples = products()[:, _generator()]
    rest = np.zeros((*blocks.shape[:2], _CHECKS + 1), np.uint8)
    for column in range(_LONG):
        leading = blocks[..., column] ^ rest[..., 0]
        rest[..., :-1] = rest[..., 1:] ^ multiples[leading]
    return rest[..., :-1]


def _interleaved(blocks: Bytes, checks: Bytes) -> Bytes:
    """The codewords in the order of the symbol: the first of each block, the second of each block."""
    count = len(blocks)
    data = np.concatenate(
        [
            blocks[:, :_SHORT_BLOCKS, 1:].transpose(0, 2, 1),
            blocks[:, _SHORT_BLOCKS:, :-1].transpose(0, 2, 1),
        ],
        axis=2,
    )
    last_of_long = blocks[:, _SHORT_BLOCKS:, -1]
    check = checks.transpose(0, 2, 1)
    return np.concatenate([data.reshape(count, -1), last_of_long, check.reshape(count, -1)], axis=1)


@cache
def _generator() -> Bytes:
    """(x - 1)(x - 2)(x - 4)... without its leading 1, highest power first."""
    table, root = products(), np.uint8(1)
    polynomial = np.array([1], np.uint8)
    for _ in range(_CHECKS):
        polynomial = np.append(polynomial, np.uint8(0)) ^ np.insert(table[root, polynomial], 0, 0)
        root = table[root, 2]
    return polynomial[1:]


@cache
def _frame() -> npt.NDArray[np.bool_]:
    """A symbol whose content does not matter, row after row."""
    return qr_symbol(bytes(SYMBOL_BYTES), "L", SYMBOL_VERSION).ravel()


@cache
def _places() -> tuple[_Places, npt.NDArray[np.bool_]]:
    """Where the bits of the codewords stand (7.7.3), and which of them the data mask of `qr_symbol` flips."""
    fixed = _fixed()
    places = []
    for number, right in enumerate((*range(_SIDE - 1, 6, -2), *range(5, 0, -2))):
        rows = range(_SIDE) if number % 2 else range(_SIDE - 1, -1, -1)
        places += [(y, x) for y in rows for x in (right, right - 1) if not fixed[y, x]]
    rows, columns = np.array(places).T
    return rows * _SIDE + columns, (rows + columns) % 3 == 0


def _fixed() -> npt.NDArray[np.bool_]:
    """The modules of finders, timing, alignment, format and version."""
    fixed = np.zeros((_SIDE, _SIDE), dtype=np.bool_)
    fixed[:9, :9] = fixed[:9, -8:] = fixed[-8:, :9] = True
    fixed[6, :] = fixed[:, 6] = True
    fixed[:6, -11:-8] = fixed[-11:-8, :6] = True
    first, last = _ALIGNMENT[0], _ALIGNMENT[-1]
    for y in _ALIGNMENT:
        for x in _ALIGNMENT:
            if (y, x) not in ((first, first), (first, last), (last, first)):
                fixed[y - 2 : y + 3, x - 2 : x + 3] = True
    return fixed
