"""Outcomes are counted once."""

import pytest

from kiosk.domain.certificates import CertificateKind
from kiosk.protocol.identifiers import SettlementId
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.relaying import LineOutcome, Outcome
from kiosk.protocol.outcome import OutcomeVerdict, judge_outcome
from tests.protocol.world import CITY

PRINTED = Outcome(
    settlement=SettlementId(b"i" * 16),
    municipality=CITY,
    outcome=LineOutcome.PRINTED,
    kind=CertificateKind.JUMINHYO,
    fee=200,
    sequence=1,
)


def test_the_first_outcome_is_new() -> None:
    assert judge_outcome(None, PRINTED) is OutcomeVerdict.NEW


def test_the_same_outcome_again_is_success() -> None:
    assert judge_outcome(PRINTED, decode(Outcome, encode(PRINTED))) is OutcomeVerdict.REPEATED


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": LineOutcome.VOID},
        {"fee": 300},
        {"kind": CertificateKind.INKAN},
        {"sequence": 2},
    ],
)
def test_another_outcome_of_the_same_line_is_a_conflict(change: dict[str, object]) -> None:
    assert judge_outcome(PRINTED, PRINTED.model_copy(update=change)) is OutcomeVerdict.CONFLICT


def test_outcomes_of_different_lines_are_not_compared() -> None:
    other = PRINTED.model_copy(update={"settlement": SettlementId(b"j" * 16)})
    with pytest.raises(ValueError, match="settlement"):
        judge_outcome(PRINTED, other)
