"""Message 14: counted once here, told to the municipality until it has noted it."""

import pytest
from sqlalchemy import func, select

from kiosk.center.store import OUTCOMES
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import NotAuthentic
from kiosk.protocol.identifiers import SettlementId
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, OutcomeNoted, SignedOutcome
from kiosk.protocol.outcome import verify_outcome
from tests.center.made_up_center import MIHON, TERMINAL, UNKNOWN, MadeUpCenter
from tests.protocol.world import signed_report, terminal_certificate

PRINTED = Outcome(
    settlement=SettlementId(b"i" * 16),
    municipality=MIHON,
    outcome=LineOutcome.PRINTED,
    kind=CertificateKind.JUMINHYO,
    fee=300,
    sequence=1,
)
VOID = PRINTED.model_copy(update={"outcome": LineOutcome.VOID})


def noted(*, conflict: bool) -> OutcomeNoted:
    return OutcomeNoted(settlement=PRINTED.settlement, conflict=conflict)


@pytest.fixture
def willing(center: MadeUpCenter) -> MadeUpCenter:
    """A center whose municipality notes what it is told."""
    center.mihon.answer = encode(noted(conflict=False))
    return center


def take(center: MadeUpCenter, outcome: Outcome) -> OutcomeNoted | Refused:
    return center.desks.outcomes.take(signed_report(outcome), TERMINAL, (terminal_certificate(),))


def counted(center: MadeUpCenter) -> int:
    with center.store.begin() as connection:
        return connection.execute(select(func.count()).select_from(OUTCOMES)).scalar_one()


def test_an_outcome_is_counted_and_told_to_the_municipality(willing: MadeUpCenter) -> None:
    assert take(willing, PRINTED) == noted(conflict=False)
    assert counted(willing) == 1
    [(path, body)] = willing.mihon.received
    assert path == "/outcome"
    assert verify_outcome(decode(SignedOutcome, body), (terminal_certificate(),)) == PRINTED


def test_a_repeated_report_is_told_again_and_counted_once(willing: MadeUpCenter) -> None:
    for _ in range(3):
        assert take(willing, PRINTED) == noted(conflict=False)
    assert counted(willing) == 1
    assert len(willing.events("outcome-counted")) == 1
    assert len(willing.mihon.received) == 3


def test_while_the_municipality_is_down_the_terminal_has_to_repeat(willing: MadeUpCenter) -> None:
    willing.mihon.goes_down()
    answer = take(willing, PRINTED)
    assert answer == Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE)
    willing.mihon.answer = encode(noted(conflict=False))
    assert take(willing, PRINTED) == noted(conflict=False)
    assert counted(willing) == 1


def test_another_body_for_the_same_line_is_a_conflict_and_goes_no_further(willing: MadeUpCenter) -> None:
    take(willing, PRINTED)
    assert take(willing, VOID) == noted(conflict=True)
    assert len(willing.mihon.received) == 1
    assert len(willing.events("outcome-conflict")) == 1


def test_a_conflict_that_the_municipality_finds_reaches_the_terminal(center: MadeUpCenter) -> None:
    center.mihon.answer = encode(noted(conflict=True))
    assert take(center, PRINTED) == noted(conflict=True)
    assert len(center.events("outcome-conflict")) == 1


def test_a_refusal_of_the_municipality_is_not_taken_for_noted(center: MadeUpCenter) -> None:
    center.mihon.answer = encode(Refused(refusal=Refusal.INTERNAL_FAULT))
    assert take(center, PRINTED) == Refused(refusal=Refusal.INTERNAL_FAULT)


def test_what_is_no_answer_is_not_taken_for_noted(center: MadeUpCenter) -> None:
    center.mihon.answer = b"ok"
    answer = take(center, PRINTED)
    assert answer == Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE)
    assert center.events("protocol-violation")[0]["step"] == "outcome"


def test_a_report_that_another_terminal_signed_is_neither_counted_nor_told(willing: MadeUpCenter) -> None:
    forged = signed_report(PRINTED, "another terminal")
    with pytest.raises(NotAuthentic, match="wrong-terminal"):
        willing.desks.outcomes.take(forged, TERMINAL, (terminal_certificate(),))
    assert counted(willing) == 0
    assert willing.mihon.received == []


def test_an_outcome_for_a_municipality_that_does_not_take_part_is_not_counted(center: MadeUpCenter) -> None:
    astray = PRINTED.model_copy(update={"municipality": UNKNOWN})
    answer = take(center, astray)
    assert answer == Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED)
    assert counted(center) == 0
