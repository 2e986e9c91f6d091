"""Reading a field of symbols: those that a reader finds tell where the others stand."""

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.documents.backprint.layout import ARRANGEMENTS, SYMBOL_VERSION, Arrangement
from kiosk.documents.backprint.shares import Share, put_together, read_share
from kiosk.documents.qr import modules_across, read_clean_symbol
from kiosk.documents.scans import Grey
from kiosk.verifier.scan.symbols import Corners, FoundSymbol

_SIDE = modules_across(SYMBOL_VERSION)
_SUPERSAMPLING = 3


@dataclass(frozen=True, slots=True, repr=False)
class FoundBack:
    """A field that was read: the shut back, if enough symbols came out, and how many did."""

    box: bytes | None
    read: int
    needed: int
    symbols: int


def back_in(page: Grey, symbols: list[FoundSymbol]) -> FoundBack | None:
    """The field that most of `symbols` belong to, with those that only their place betrays; or None."""
    located = [(share, symbol) for symbol in symbols if (share := read_share(symbol.content)) is not None]
    if not located:
        return None
    fields = [share.field for share, _ in located]
    field = max(set(fields), key=fields.count)
    places = {share.index: symbol.corners for share, symbol in located if share.field == field}
    shares = {share.index: share for share, _ in located if share.field == field}
    arrangement, needed = ARRANGEMENTS[field[0]], field[1]
    if len(shares) < needed:
        shares |= _sampled(page, arrangement, places, shares)
        shares = {index: share for index, share in shares.items() if share.field == field}
    return FoundBack(put_together(shares.values()), len(shares), needed, arrangement.symbols)


def _sampled(
    page: Grey, arrangement: Arrangement, places: dict[int, Corners], read: dict[int, Share]
) -> dict[int, Share]:
    """What the modules at the places of the missing symbols say, nearest to a symbol read first."""
    found: dict[int, Share] = {}
    known = dict(places)
    missing = [index for index in range(arrangement.symbols) if index not in read]
    missing.sort(key=lambda index: min(_distance(arrangement, index, other) for other in places))
    for index in missing:
        for corners in _guesses(arrangement, index, known):
            share = _read_at(page, corners)
            if share is not None and share.index == index:
                found[index] = share
                known[index] = corners
                break
    return found


def _distance(arrangement: Arrangement, one: int, other: int) -> float:
    (row, column), (other_row, other_column) = arrangement.corner(one), arrangement.corner(other)
    return float(np.hypot(row - other_row, column - other_column))


def _guesses(arrangement: Arrangement, index: int, known: dict[int, Corners]) -> list[Corners]:
    """The corners that the nearest symbols predict: from one, from three, and from all of them."""
    nearest = sorted(known, key=lambda other: _distance(arrangement, index, other))
    guesses = []
    for count in sorted({1, min(3, len(nearest)), len(nearest)}, reverse=True):
        chosen = nearest[:count]
        field = np.concatenate([_field_corners(arrangement, other) for other in chosen])
        pixels = np.concatenate([known[other] for other in chosen])
        to_page, _ = cv2.findHomography(field, pixels, cv2.RANSAC, 4.0)
        if to_page is not None:
            own = _field_corners(arrangement, index)[None].astype(np.float64)
            guesses.append(cv2.perspectiveTransform(own, to_page)[0].astype(np.float64))
    return guesses


def _field_corners(arrangement: Arrangement, index: int) -> Corners:
    row, column = arrangement.corner(index)
    return np.array(
        [(column, row), (column + _SIDE, row), (column + _SIDE, row + _SIDE), (column, row + _SIDE)],
        dtype=np.float64,
    )


def _read_at(page: Grey, corners: Corners) -> Share | None:
    """The share whose modules lie within `corners`."""
    size = _SIDE * _SUPERSAMPLING
    square = np.array([(0, 0), (size, 0), (size, size), (0, size)], dtype=np.float32)
    to_square = cv2.getPerspectiveTransform(corners.astype(np.float32), square)
    flat = cv2.warpPerspective(page, to_square, (size, size), flags=cv2.INTER_CUBIC).astype(np.float32)
    level = cv2.GaussianBlur(flat, (0, 0), 5 * _SUPERSAMPLING)
    centres = slice(_SUPERSAMPLING // 2, None, _SUPERSAMPLING)
    for softness in (0.0, 0.5):
        smooth = cv2.GaussianBlur(flat, (0, 0), softness * _SUPERSAMPLING) if softness else flat
        content = read_clean_symbol((smooth < level)[centres, centres])
        if content is not None:
            return read_share(content)
    return None
