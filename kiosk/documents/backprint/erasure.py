"""An erasure code: any K of N shares give the data back (Reed-Solomon over GF(2^8) by a Cauchy matrix).

The first K shares are the data itself.
"""

from collections.abc import Mapping

import numpy as np

from kiosk.documents.backprint.galois import Bytes, inverses, inverted, times


def spread(data: bytes, needed: int, total: int) -> tuple[bytes, ...]:
    """`total` shares of `data`, whose length is a multiple of `needed`."""
    rows = np.frombuffer(data, np.uint8).reshape(needed, -1)
    parity = times(_cauchy(needed, total), rows)
    return tuple(row.tobytes() for row in (*rows, *parity))


def gathered(shares: Mapping[int, bytes], needed: int) -> bytes | None:
    """The data from any `needed` shares by their index, or None if there are fewer."""
    chosen = sorted(shares)[:needed]
    if len(chosen) < needed:
        return None
    generator = np.concatenate([np.eye(needed, dtype=np.uint8), _cauchy(needed, chosen[-1] + 1)])
    rows = np.stack([np.frombuffer(shares[index], np.uint8) for index in chosen])
    return times(inverted(generator[chosen]), rows).tobytes()


def _cauchy(needed: int, total: int) -> Bytes:
    """The rows of the shares from `needed` on: 1 / (x + y) with all x and y different."""
    x = np.arange(needed, max(needed, total), dtype=np.uint8)[:, None]
    y = np.arange(needed, dtype=np.uint8)[None, :]
    coefficients: Bytes = inverses()[x ^ y]
    return coefficients
