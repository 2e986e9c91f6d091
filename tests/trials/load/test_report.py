"""What a run came to."""

import pytest

from kiosk.domain.refusals import Refusal
from kiosk.trials.load.books import Books
from kiosk.trials.load.drive import Drive, Driven
from kiosk.trials.load.report import LoadReport, percentile
from kiosk.trials.load.visit import Stage, VisitEnded

AGREED = Books(lost=0, unknown=0, doubled=0, unsettled=0)
PRINTED = VisitEnded(None, 1.0, b"one", stages={Stage.ISSUE: 0.02})


def report(*visits: VisitEnded, books: Books = AGREED) -> LoadReport:
    driven = tuple(Driven(visit, 0.1 * (place + 1)) for place, visit in enumerate(visits))
    return LoadReport(Drive(driven, 2.0, 0.25), books, {"center": 0.5, "municipalities": 1.5})


def test_every_visit_is_completed_or_refused() -> None:
    figures = report(PRINTED, PRINTED, VisitEnded(Refusal.CENTER_BUSY, 1.0)).as_json()

    assert (figures["started"], figures["completed"], figures["refused"]) == (3, 2, 1)
    assert figures["refusals"] == {"K-225": 1}


def test_a_visit_that_is_refused_at_the_issue_had_been_paid_for() -> None:
    before = VisitEnded(Refusal.CENTER_BUSY, 1.0, stages={Stage.HELLO: 0.02})
    after = VisitEnded(Refusal.ISSUE_FAILED, 1.0, stages={Stage.HELLO: 0.02, Stage.ISSUE: 9.0})

    assert report(PRINTED, before, after).as_json()["refused_when_paid"] == 1


def test_times_are_of_completed_visits_and_rates_of_the_whole_run() -> None:
    figures = report(PRINTED, PRINTED).as_json()

    assert (figures["p50_ms"], figures["p99_ms"], figures["rate"]) == (100.0, 200.0, 1.0)
    assert figures["cpu_ms_per_certificate"] == 1000.0


def test_a_run_in_which_nothing_came_out_has_no_times() -> None:
    assert report(VisitEnded(Refusal.CENTER_UNREACHABLE, 1.0)).as_json()["p99_ms"] is None


def test_someone_elses_paper_is_a_mismatch() -> None:
    run = report(VisitEnded(None, 1.0, b"one", is_own=False))

    assert run.mismatches == 1
    assert not run.is_clean


def test_an_answer_that_was_discarded_is_a_mismatch_too() -> None:
    assert report(VisitEnded(Refusal.ANSWER_NOT_TRUSTED, 1.0)).mismatches == 1


@pytest.mark.parametrize("field", ["lost", "unknown", "doubled"])
def test_books_that_do_not_agree_are_not_clean(field: str) -> None:
    numbers = {"lost": 0, "unknown": 0, "doubled": 0, "unsettled": 0} | {field: 1}

    assert not report(PRINTED, books=Books(**numbers)).is_clean


def test_a_line_whose_answer_was_lost_is_open_and_no_fault() -> None:
    assert report(PRINTED, books=Books(0, 0, 0, unsettled=1)).is_clean


@pytest.mark.parametrize(("part", "expected"), [(0.5, 50), (0.99, 99), (1.0, 100), (0.001, 1)])
def test_a_percentile_is_a_value_that_was_measured(part: float, expected: int) -> None:
    assert percentile(range(1, 101), part) == expected


def test_no_values_have_no_percentile() -> None:
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)
