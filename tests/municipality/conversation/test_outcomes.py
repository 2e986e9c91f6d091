"""Message 14: counted once, never overwritten."""

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.outcomes import note_outcome
from kiosk.protocol.errors import NotAuthentic, ProtocolViolation
from kiosk.protocol.identifiers import new_settlement_id
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.issuing import LineState, Manifest
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, OutcomeNoted
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, one
from tests.protocol.world import signed_report


def reported(manifest: Manifest, outcome: LineOutcome = LineOutcome.PRINTED) -> Outcome:
    return Outcome(
        settlement=manifest.settlement,
        municipality=manifest.municipality,
        outcome=outcome,
        kind=manifest.kind,
        fee=manifest.fee,
        sequence=1,
    )


def conflicts(city: MadeUpCity, outcome: Outcome) -> bool:
    noted = note_outcome(city.backoffice, signed_report(outcome))
    assert isinstance(noted, OutcomeNoted)
    return noted.conflict


def test_the_same_report_again_is_success(city: MadeUpCity) -> None:
    _, manifest = Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    assert [conflicts(city, reported(manifest)) for _ in range(2)] == [False, False]
    assert city.logged.getvalue().count("outcome-counted") == 1


def test_another_report_of_the_same_line_is_a_conflict_and_changes_nothing(city: MadeUpCity) -> None:
    _, manifest = Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    printed = reported(manifest)
    conflicts(city, printed)
    assert conflicts(city, printed.model_copy(update={"sequence": 2}))
    assert conflicts(city, reported(manifest, LineOutcome.VOID))
    assert not conflicts(city, printed)


def test_a_report_of_a_line_that_was_never_issued_is_a_conflict(city: MadeUpCity) -> None:
    _, manifest = Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    assert conflicts(city, reported(manifest).model_copy(update={"settlement": new_settlement_id()}))


def test_another_fee_or_kind_than_issued_is_a_conflict(city: MadeUpCity) -> None:
    _, manifest = Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    assert conflicts(city, reported(manifest).model_copy(update={"fee": 10}))
    assert conflicts(city, reported(manifest).model_copy(update={"kind": CertificateKind.JUMINHYO}))


def test_a_report_that_another_terminal_signed_is_not_believed(city: MadeUpCity) -> None:
    """Nor one that the center made: it has no terminal's key."""
    _, manifest = Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    forged = signed_report(reported(manifest, LineOutcome.VOID), "another terminal")
    with pytest.raises(NotAuthentic, match="wrong-terminal"):
        note_outcome(city.backoffice, forged)
    assert not conflicts(city, reported(manifest))


def test_a_report_that_was_altered_on_the_way_is_not_believed(city: MadeUpCity) -> None:
    _, manifest = Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    report = signed_report(reported(manifest))
    altered = report.signed.replace(b"printed", b"printee")
    with pytest.raises(ProtocolViolation):
        note_outcome(city.backoffice, report.model_copy(update={"signed": altered}))


def test_a_void_outcome_voids_the_line(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    _, manifest = visit.certificate()
    assert not conflicts(city, reported(manifest, LineOutcome.VOID))
    assert visit.state() is LineState.VOID
    assert visit.issued() is Refusal.ISSUE_FAILED


def test_printed_after_void_is_a_conflict(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    _, manifest = visit.certificate()
    visit.voided()
    assert conflicts(city, reported(manifest))
    assert not conflicts(city, reported(manifest, LineOutcome.VOID))


def test_void_after_printed_changes_nothing(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    _, manifest = visit.certificate()
    assert not conflicts(city, reported(manifest))
    assert visit.voided() is LineState.ISSUED
    assert not conflicts(city, reported(manifest))


def test_an_outcome_for_another_municipality_is_refused(city: MadeUpCity) -> None:
    _, manifest = Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    elsewhere = reported(manifest).model_copy(update={"municipality": "131016"})
    answer = note_outcome(city.backoffice, signed_report(elsewhere))
    assert answer == Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED)
