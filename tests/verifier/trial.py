"""One trial of a sheet of a sample: printed, perhaps forged, worn, scanned, and compared or judged."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from kiosk.demo.cities.samples import samples
from kiosk.documents.reading import read_pages
from kiosk.verifier.compare.comparison import compare
from kiosk.verifier.judge.examine import judge
from kiosk.verifier.judge.verdict import Verdict
from kiosk.verifier.scan.reading import read_page
from tests.protocol.paper.keys import pair
from tests.verifier.exchanging import Exchange, exchanged
from tests.verifier.papers import NOW, Paper, made, trust_list
from tests.verifier.print_and_scan import printed, scanned, worn

LEAST_GAIN_UM, MOST_GAIN_UM = 5.0, 15.0
"""How far edges of toner grow, from printer to printer (docs/reference/documents.md, section 3)."""


@dataclass(frozen=True)
class Found:
    """What the comparison of one scanned front said."""

    comparable: bool
    missed: tuple[Exchange, ...]
    found: tuple[Exchange, ...]
    strays: int
    """Regions called altered where nothing was."""


@cache
def paper_of(sample: str) -> Paper:
    """The protected paper of a sample."""
    number = list(samples()).index(sample)
    return made(samples()[sample], f"20261121-{number:08d}", pair("own"))


def front_tried(sample: str, sheet: int, seed: int, *, exchanges: int, dpi: int = 300) -> Found | None:
    """The front of a sheet on a random printer, worn and scanned at random; None if its seal was not read."""
    paper, chance = paper_of(sample), np.random.default_rng(seed)
    ink = printed(paper.pdf, 2 * sheet, chance.uniform(LEAST_GAIN_UM, MOST_GAIN_UM))
    forged, done = exchanged(ink, read_pages(paper.pdf)[2 * sheet], chance, exchanges)
    read = read_page(scanned(forged, worn(seed, dpi)))
    if read.front is None:
        return None
    comparison = compare(read.grey, read.front.to_page, paper.pictures[sheet])
    found = tuple(one for one in done if any(map(one.is_touched, comparison.altered)))
    strays = sum(not any(one.is_touched(region) for one in done) for region in comparison.altered)
    return Found(comparison.comparable, tuple(one for one in done if one not in found), found, strays)


def sheet_judged(sample: str, sheet: int, seed: int, dpi: int = 300) -> Verdict:
    """The verdict on both sides of a genuine sheet, each worn and scanned at random."""
    paper, chance = paper_of(sample), np.random.default_rng(seed)
    gain = chance.uniform(LEAST_GAIN_UM, MOST_GAIN_UM)
    sides = (printed(paper.pdf, 2 * sheet + side, gain) for side in (0, 1))
    scans = [scanned(ink, worn(2 * seed + side, dpi)) for side, ink in enumerate(sides)]
    return judge([read_page(scan) for scan in scans], trust_list(), NOW).verdict
