"""A tour's report finds whatever is not as written; nothing that went wrong passes for a success."""

import hashlib
from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.offers import Quote
from kiosk.domain.refusals import Refusal
from kiosk.runtime.clock import JAPAN
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, LineProgress, LineState, State
from kiosk.trials.tour.record import Step
from kiosk.trials.tour.report import MoneySeen, TourReport, fees_of_printed_lines
from kiosk.trials.tour.witness import SeenDocument

PAPER, OTHER_PAPER = b"%PDF-made-up", b"%PDF-another"
PRINTED, VOID = LineProgress(LineState.PRINTED), LineProgress(LineState.VOID)


def seen(document: bytes, line: int = 0) -> SeenDocument:
    return SeenDocument(line, CertificateKind.JUMINHYO, 1, hashlib.sha256(document).hexdigest())


GOOD = TourReport(
    scenario=HAPPY_PATH,
    last=State(ending=Ending.PRINTED, ended=True),
    deviation=None,
    steps=[Step(Screen.ATTRACT, 0.0)],
    money=MoneySeen(Yen(1000), Yen(700), Yen(300)),
    apdus=13,
    pin_verifications=1,
    issued=[seen(PAPER)],
    printed=[PAPER],
)


def test_a_tour_that_went_as_written_has_no_findings() -> None:
    assert GOOD.findings == ()
    assert GOOD.as_json()["as_written"] is True


@pytest.mark.parametrize(
    ("report", "finding"),
    [
        (replace(GOOD, deviation="the script waits for pin"), "the script waits for pin"),
        (replace(GOOD, last=State(ending=Ending.CANCELLED)), "ended CANCELLED, not PRINTED"),
        (replace(GOOD, last=State()), "ended none, not PRINTED"),
        (
            replace(GOOD, last=replace(GOOD.last, refusal=Refusal.PRINT_FAILED)),
            "refusal is K-402",
        ),
        (replace(GOOD, money=MoneySeen(Yen(1000), Yen(800), Yen(300))), "do not balance"),
        (replace(GOOD, money=MoneySeen(Yen(1000), Yen(700), Yen(0))), "do not balance"),
        (replace(GOOD, printed=[]), "what was printed is not what was issued"),
        (replace(GOOD, printed=[OTHER_PAPER]), "what was printed is not what was issued"),
        (replace(GOOD, printed=[PAPER, PAPER]), "what was printed is not what was issued"),
        (
            replace(GOOD, issued=[seen(PAPER), seen(OTHER_PAPER, 1)], printed=[OTHER_PAPER, PAPER]),
            "what was printed is not what was issued",
        ),
    ],
)
def test_what_is_not_as_written_is_found(report: TourReport, finding: str) -> None:
    [found] = report.findings
    assert finding in found
    assert report.as_json()["as_written"] is False


def test_a_session_without_an_end_is_unresolved_for_tools() -> None:
    assert replace(GOOD, last=State()).as_json()["outcome"] == "unresolved"


def test_a_document_that_was_not_printed_has_no_digest_of_paper() -> None:
    told = replace(GOOD, printed=[]).as_json()["documents"]
    assert told == [
        {
            "kind": "juminhyo",
            "sheets": 1,
            "issued_sha256": hashlib.sha256(PAPER).hexdigest(),
            "printed_sha256": None,
            "sheets_out": 0,
            "result": "waiting",
        }
    ]


def test_a_void_line_need_not_have_reached_the_printer() -> None:
    last = replace(GOOD.last, lines=(VOID, replace(PRINTED, sheets=1, sheets_done=1)))
    report = replace(GOOD, last=last, issued=[seen(OTHER_PAPER), seen(PAPER, 1)], printed=[PAPER])
    assert report.findings == ()
    told = report.as_json()["documents"]
    assert isinstance(told, list)
    assert [(one["printed_sha256"] is not None, one["sheets_out"], one["result"]) for one in told] == [
        (False, 0, "void"),
        (True, 1, "printed"),
    ]


def test_a_printed_line_must_have_reached_the_printer() -> None:
    last = replace(GOOD.last, lines=(PRINTED,))
    assert replace(GOOD, last=last, printed=[]).findings == ("what was printed is not what was issued",)


def test_fees_are_those_of_the_lines_whose_paper_came_out() -> None:
    quote = Quote((Yen(200), Yen(250), Yen(300)), datetime(2026, 11, 24, tzinfo=JAPAN))
    last = State(quote=quote, lines=(PRINTED, VOID, PRINTED))
    assert fees_of_printed_lines(last) == 500
    assert fees_of_printed_lines(replace(last, lines=(VOID, VOID, VOID))) == 0
    assert fees_of_printed_lines(State()) == 0
