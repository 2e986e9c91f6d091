"""Arithmetic in GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1, over arrays of bytes."""

from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Bytes: TypeAlias = npt.NDArray[np.uint8]

_MODULUS = 0x11D


@cache
def products() -> Bytes:
    """All products, 256 x 256."""
    exponents, logarithms = np.zeros(510, np.uint8), np.zeros(256, np.int64)
    power = 1
    for exponent in range(255):
        exponents[exponent] = exponents[exponent + 255] = power
        logarithms[power] = exponent
        power = power << 1 ^ (_MODULUS if power & 0x80 else 0)
    table: Bytes = exponents[logarithms[:, None] + logarithms[None, :]]
    table[0, :] = table[:, 0] = 0
    return table


@cache
def inverses() -> Bytes:
    """The inverse of every number but 0, at whose place stands 0."""
    table: Bytes = np.argmax(products() == 1, axis=1).astype(np.uint8)
    table[0] = 0
    return table


def times(matrix: Bytes, rows: Bytes) -> Bytes:
    """The product of a matrix with rows of bytes."""
    table = products()
    result: Bytes = np.zeros((matrix.shape[0], rows.shape[1]), np.uint8)
    for column, row in enumerate(rows):
        result ^= table[matrix[:, column]][:, row]
    return result


def inverted(matrix: Bytes) -> Bytes:
    """The inverse of a square matrix. Raises ValueError if it has none."""
    size = len(matrix)
    work = np.concatenate([matrix, np.eye(size, dtype=np.uint8)], axis=1)
    table, inverse = products(), inverses()
    for column in range(size):
        candidates = np.flatnonzero(work[column:, column])
        if not candidates.size:
            raise ValueError("the matrix has no inverse")
        pivot = column + candidates[0]
        work[[column, pivot]] = work[[pivot, column]]
        work[column] = table[inverse[work[column, column]], work[column]]
        factors = work[:, column].copy()
        factors[column] = 0
        work ^= table[factors][:, work[column]]
    return work[:, size:]
