"""Finding the seal on a page, and from it where on the page everything else stands."""

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.dots import DOT_MM, on_grid
from kiosk.documents.qr import modules_across
from kiosk.documents.seal.symbol import MODULE_DOTS, seal_corner
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.paper.seal import SEAL_PREFIX, SignedSeal, read_symbol_text
from kiosk.verifier.scan.symbols import FoundSymbol

Homography: TypeAlias = npt.NDArray[np.float64]
"""From millimetres on the paper to pixels of the page."""


@dataclass(frozen=True, slots=True, repr=False)
class FoundFront:
    """A seal that was read, and the way from the paper to the page."""

    seal: SignedSeal
    to_page: Homography


def front_in(symbols: list[FoundSymbol]) -> FoundFront | None:
    """The first seal among `symbols`, or None."""
    for symbol in symbols:
        if symbol.content.startswith(SEAL_PREFIX.encode()):
            try:
                seal = read_symbol_text(symbol.content.decode("ascii"))
            except (ProtocolViolation, UnicodeDecodeError):
                continue
            return FoundFront(seal, _to_page(symbol))
    return None


def _to_page(symbol: FoundSymbol) -> Homography:
    modules = modules_across(symbol.version)
    x, y = (on_grid(place) for place in seal_corner(modules))
    side = modules * MODULE_DOTS * DOT_MM
    paper = np.array([(x, y), (x + side, y), (x + side, y + side), (x, y + side)], dtype=np.float32)
    return cv2.getPerspectiveTransform(paper, symbol.corners.astype(np.float32)).astype(np.float64)
