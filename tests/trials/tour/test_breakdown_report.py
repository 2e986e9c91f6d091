"""What a tour over processes finds, and what its `tour.json` tells."""

from dataclasses import replace

import pytest

from kiosk.trials.shop_floor.breakdown_visit import VisitSeen
from kiosk.trials.shop_floor.breakdowns import BREAKDOWNS
from kiosk.trials.tour.breakdown_run import BreakdownReport

GIVEN_BACK = VisitSeen(
    ending="REFUNDED",
    refusal="K-901",
    steps=(("notice", 0.0), ("payment", 900.0), ("refused", 2000.0)),
    taken_in=100,
    paid_out=100,
    kept_by_the_journal=0,
    apdus=30,
    pin_verifications=1,
    stopped_in_order=True,
)
IN_PAYMENT = BREAKDOWNS["session-killed-payment"]


def test_a_visit_that_ends_as_written_has_no_findings() -> None:
    assert BreakdownReport(IN_PAYMENT, GIVEN_BACK, ()).findings == ()


@pytest.mark.parametrize(
    ("seen", "finding"),
    [
        (replace(GIVEN_BACK, ending="PRINTED"), "ended PRINTED, not REFUNDED"),
        (replace(GIVEN_BACK, refusal=None), "refusal is None"),
        (replace(GIVEN_BACK, paid_out=0), "100 yen stayed, not 0"),
        (replace(GIVEN_BACK, kept_by_the_journal=100), "the journal kept 100 yen"),
        (replace(GIVEN_BACK, stopped_in_order=False), "the terminal did not stop in order"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_whatever_is_not_as_written_is_found(seen: VisitSeen, finding: str) -> None:
    assert BreakdownReport(IN_PAYMENT, seen, ()).findings == (finding,)


def test_a_paper_that_nobody_paid_for_is_found() -> None:
    assert BreakdownReport(IN_PAYMENT, GIVEN_BACK, (b"%PDF-",)).findings == ("1 certificates came out",)


def test_the_report_has_the_keys_of_every_tour() -> None:
    told = BreakdownReport(IN_PAYMENT, GIVEN_BACK, ()).as_json()

    assert told["outcome"] == "refunded"
    assert told["refusal"] == "K-901"
    assert told["steps"] == [
        {"screen": "notice", "ms": 0.0},
        {"screen": "payment", "ms": 900.0},
        {"screen": "refused", "ms": 2000.0},
    ]
    assert told["money"] == {"in": 100, "out": 100, "fees": 0}
    assert (told["apdus"], told["documents"]) == (30, [])
