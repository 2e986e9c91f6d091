"""Genuine fronts of every form stay unaltered, and exchanged characters are found, print by print.

The long run takes every sample; the normal one those that were judged wrong, or nearly, before.
"""

import pytest

from kiosk.demo.cities.samples import samples
from kiosk.documents.scans import ScanLimits, grey_pages
from kiosk.verifier.compare.comparison import compare
from kiosk.verifier.judge.verdict import Verdict
from kiosk.verifier.scan.reading import read_page
from tests.verifier.trial import front_tried, paper_of, sheet_judged

DENSE = ("juminhyo-longest-texts", "juminhyo-kojinhyo-longest-texts")
PRINTS_OF_A_SAMPLE = 6
LEAST_FOUND = 0.85


def genuine_as_issued(sample: str) -> None:
    """Neither printed nor worn: thin strokes are as PDFium draws them at 300 dpi."""
    paper = paper_of(sample)
    for picture, page in zip(paper.pictures, list(grey_pages(paper.pdf, ScanLimits()))[::2], strict=True):
        front = read_page(page).front
        assert front is not None
        comparison = compare(page, front.to_page, picture)
        assert comparison.comparable
        assert comparison.altered == ()


@pytest.mark.parametrize("sample", DENSE)
def test_dense_text_is_genuine_as_it_was_issued(sample: str) -> None:
    genuine_as_issued(sample)


@pytest.mark.parametrize(("sample", "seed"), [(DENSE[0], 1), ("koseki-zenbu-rare-names", 2)])
def test_a_worn_print_of_dense_text_is_genuine(sample: str, seed: int) -> None:
    assert sheet_judged(sample, 0, seed) is Verdict.GENUINE


def test_exchanged_characters_of_a_worn_print_are_found_and_nothing_else() -> None:
    tried = front_tried("juminhyo-setai-zenin", 0, 3, exchanges=8)
    assert tried is not None
    assert tried.strays == 0
    assert len(tried.found) >= 6


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("sample", samples())
def test_every_sample_is_genuine_print_by_print(sample: str) -> None:
    genuine_as_issued(sample)
    for seed in range(PRINTS_OF_A_SAMPLE):
        for sheet in range(len(paper_of(sample).pictures)):
            assert sheet_judged(sample, sheet, seed) is Verdict.GENUINE


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_most_exchanged_characters_of_every_sample_are_found() -> None:
    tried = [front_tried(sample, 0, seed, exchanges=8) for seed, sample in enumerate(samples())]
    read = [found for found in tried if found is not None]
    found, missed = sum(len(one.found) for one in read), sum(len(one.missed) for one in read)
    assert found / (found + missed) >= LEAST_FOUND
