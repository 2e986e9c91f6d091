"""What one page turns out to be."""

from dataclasses import dataclass

from kiosk.documents.scans import Grey
from kiosk.verifier.scan.back import FoundBack, back_in
from kiosk.verifier.scan.front import FoundFront, front_in
from kiosk.verifier.scan.symbols import FoundSymbol, passes


@dataclass(frozen=True, slots=True, repr=False)
class ReadPage:
    """A page with the front or back that was found on it; neither, if nothing could be read."""

    grey: Grey
    front: FoundFront | None
    back: FoundBack | None


def read_page(grey: Grey) -> ReadPage:
    """Read a page in ever more ways until it is known what it is and, if a back, its field is whole."""
    symbols: list[FoundSymbol] = []
    best: FoundBack | None = None
    for attempt in passes(grey):
        symbols += attempt()
        front = front_in(symbols)
        if front is not None:
            return ReadPage(grey, front, None)
        best = back_in(grey, symbols) or best
        if best is not None and best.box is not None:
            break
    return ReadPage(grey, None, best)
