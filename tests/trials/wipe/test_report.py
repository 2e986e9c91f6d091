"""The report counts, says what it does not know, and fits on one page."""

import io
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pypdf
import pytest

from kiosk.trials.wipe.audit import Searched
from kiosk.trials.wipe.auditor import VisitSearched
from kiosk.trials.wipe.marks import Kind
from kiosk.trials.wipe.page import as_pdf
from kiosk.trials.wipe.paper_path import PaperPath
from kiosk.trials.wipe.report import NOT_SEARCHED, AuditReport
from kiosk.trials.wipe.search import Found, PinCount
from kiosk.trials.wipe.visits import ENDINGS

PLACES = [f"place {number}" for number in range(18)]
CLEAN = tuple(Found(where, 1000, Counter(), PinCount(1, 3)) for where in PLACES)
UNWRAPPED = Found("process that printed 3,000 bytes", 500, Counter({Kind.KEYS: 1}))
HELD = Found("process that printed 3,000 bytes", 500, Counter({Kind.DOCUMENT: 12, Kind.KEYS: 2}))
GONE = Found("process that printed 3,000 bytes", 500)
PATH = PaperPath(3000, 2, UNWRAPPED, HELD, GONE)
SEARCHED = Searched(
    CLEAN,
    (PATH,),
    tuple(VisitSearched(ending.name, CLEAN, (122_000,)) for ending in ENDINGS),
    (),
)
REPORT = AuditReport(datetime(2026, 11, 22, 10, tzinfo=UTC), "1.0+0123456789ab", "6.1.0", SEARCHED)
LEFT = replace(CLEAN[0], by_kind=Counter({Kind.NAMES: 2}))
LEAKING = replace(REPORT, searched=replace(SEARCHED, visits=(VisitSearched("printed", (LEFT,), ()),)))


def words(report: AuditReport) -> str:
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(as_pdf(report))).pages)


def test_the_contract_of_the_json() -> None:
    told = REPORT.as_json()
    assert (told["found"], told["self_test"]) == (0, True)
    searched = told["searched"]
    assert isinstance(searched, list)
    assert all({"where", "bytes", "found"} <= set(row) for row in searched)
    assert sum(row["found"] for row in searched) == told["found"]


def test_what_was_found_is_counted_and_told_by_its_kind() -> None:
    told = LEAKING.as_json()
    assert told["found"] == LEAKING.found == 2
    assert told["visits"] == [{"ending": "printed", "documents": [], "found": {"place 0": {"names": 2}}}]


def test_a_search_that_overlooks_a_planted_mark_fails_its_self_test() -> None:
    blind = replace(REPORT, searched=replace(SEARCHED, overlooked=("logs",)))
    assert not blind.self_test
    assert "not found where it was planted: logs" in blind.as_text()


@pytest.mark.parametrize(
    "path",
    [
        replace(PATH, session_keys=0),
        replace(PATH, while_unwrapped=GONE),
        replace(PATH, while_held=replace(HELD, by_kind=Counter({Kind.KEYS: 2}))),
    ],
    ids=["session keys", "content key", "document"],
)
def test_a_search_that_does_not_see_what_is_in_use_fails_its_self_test(path: PaperPath) -> None:
    assert not replace(REPORT, searched=replace(SEARCHED, paper_paths=(path,))).self_test


def test_the_page_is_one_page_with_everything_on_it() -> None:
    assert len(pypdf.PdfReader(io.BytesIO(as_pdf(REPORT))).pages) == 1
    told = "".join(words(REPORT).split())
    for text in (*PLACES, *(ending.name for ending in ENDINGS), *NOT_SEARCHED, "Nothingwasfound", "passed"):
        assert "".join(text.split()) in told


def test_the_page_says_so_if_something_was_found() -> None:
    assert "2found" in "".join(words(LEAKING).split())


def test_the_text_says_what_was_not_searched() -> None:
    assert all(what in REPORT.as_text() for what in NOT_SEARCHED)
