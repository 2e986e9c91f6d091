"""What a speck on the glass of a scanner draws along the page is taken away, and nothing else."""

import numpy as np

from kiosk.documents.scans import Grey
from kiosk.verifier.compare.streaks import without_streaks


def page() -> Grey:
    """Paper with a little noise and some dark text in it."""
    chance = np.random.default_rng(5)
    grey = chance.integers(225, 240, (900, 600)).astype(np.uint8)
    grey[chance.random(grey.shape) < 0.08] = 40
    return grey


def darkened(grey: Grey, column: int) -> Grey:
    streaked = grey.copy()
    streaked[:, column] = (grey[:, column] * 0.7).astype(np.uint8)
    return streaked


def test_a_streak_is_made_as_bright_as_the_paper_beside_it() -> None:
    clean = page()
    mended = without_streaks(darkened(clean, 300))
    assert np.abs(mended[:, 300].astype(int) - clean[:, 300]).max() <= 8


def test_a_streak_across_is_taken_away_as_well() -> None:
    clean = page()
    mended = without_streaks(np.ascontiguousarray(darkened(clean, 300).T))
    assert np.abs(mended[300].astype(int) - clean[:, 300]).max() <= 8


def test_a_page_without_streaks_stays_as_it_is() -> None:
    assert np.array_equal(without_streaks(page()), page())


def test_a_line_of_the_form_stays() -> None:
    ruled = page()
    ruled[:, 200:203] = 30
    assert np.array_equal(without_streaks(ruled), ruled)
