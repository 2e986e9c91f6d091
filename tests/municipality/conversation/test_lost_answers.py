"""A lost answer with money taken: the same bytes again, or void for ever."""

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.offers import Quote
from kiosk.domain.printers import PrinterProfileId
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import ResidentState
from kiosk.municipality.conversation.outcomes import note_outcome
from kiosk.protocol.messages.issuing import LineState
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, OutcomeNoted
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one, whole_household
from tests.protocol.world import signed_report


def test_the_same_request_gives_the_same_document_and_manifest(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HOUSEHOLD_OF_SEVEN).quoted(one(whole_household(7)))
    first = visit.certificate()
    city.later(seconds=20)
    assert visit.certificate() == first
    assert city.logged.getvalue().count("issue-repeated") == 1


def test_the_pages_are_set_for_the_printer_that_the_application_names(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.offered()
    assert isinstance(visit.applied(one(INKAN), PrinterProfileId("office-duplex-600")), Quote)
    pdf, manifest = visit.certificate()
    assert b"office-duplex-600" in pdf
    assert visit.certificate() == (pdf, manifest)


def test_a_change_of_somebody_else_does_not_matter(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    first = visit.certificate()
    with city.registry.change(city.clock.now()) as change:
        change.set_state(Character.NO_SEAL.resident_id, ResidentState.PROTECTED)
    assert visit.certificate() == first


@pytest.mark.parametrize("member", [Character.HERO, Character.HERO_SPOUSE])
def test_after_a_change_in_the_household_nothing_leaves_again(city: MadeUpCity, member: Character) -> None:
    visit = Visit(city, Character.HERO).quoted(one(OWN_JUMINHYO))
    visit.certificate()
    with city.registry.change(city.clock.now()) as change:
        change.set_state(member.resident_id, ResidentState.CURRENT)
    assert visit.issued() is Refusal.ISSUE_FAILED
    assert visit.issued() is Refusal.ISSUE_FAILED
    assert visit.voided() is LineState.VOID


def test_a_request_that_is_delivered_twice_does_not_void_the_paper_that_came_out(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    _, manifest = visit.certificate()
    with city.registry.change(city.clock.now()) as change:
        change.cancel_seal(Character.HERO.resident_id)
    assert visit.issued() is Refusal.SEAL_NOT_REGISTERED
    assert visit.state() is LineState.ISSUED
    printed = Outcome(
        settlement=manifest.settlement,
        municipality=manifest.municipality,
        outcome=LineOutcome.PRINTED,
        kind=manifest.kind,
        fee=manifest.fee,
        sequence=1,
    )
    noted = note_outcome(city.backoffice, signed_report(printed))
    assert noted == OutcomeNoted(settlement=manifest.settlement, conflict=False)


def test_a_seal_cancelled_after_payment_is_never_certified(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    with city.registry.change(city.clock.now()) as change:
        change.cancel_seal(Character.HERO.resident_id)
    assert visit.issued() is Refusal.SEAL_NOT_REGISTERED
    assert visit.state() is LineState.VOID


def test_a_move_after_payment_stops_the_certificate(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(whole_household(3)))
    with city.registry.change(city.clock.now()) as change:
        change.set_state(Character.HERO_SPOUSE.resident_id, ResidentState.MOVING_OUT)
    assert visit.issued() is Refusal.HOUSEHOLD_MOVING_OUT


def test_a_member_who_died_after_payment_is_not_certified(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(whole_household(3)))
    with city.registry.change(city.clock.now()) as change:
        change.set_state(Character.HERO_CHILD.resident_id, ResidentState.DECEASED)
    assert visit.issued() is Refusal.PERSON_NOT_ISSUABLE


def test_a_voided_line_is_never_issued(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    assert visit.voided() is LineState.VOID
    assert visit.issued() is Refusal.ISSUE_FAILED
    assert visit.state() is LineState.VOID


def test_an_issue_that_comes_after_its_not_after_is_refused(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    visit.certificate()
    city.later(minutes=2)
    assert visit.issued() is Refusal.ANSWER_TOO_LATE
    assert visit.state() is LineState.ISSUED


def test_an_order_paid_at_closing_time_is_still_issued(city: MadeUpCity) -> None:
    city.later(hours=12, minutes=58)
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    city.later(minutes=3)
    _, manifest = visit.certificate()
    assert manifest.line == 0


def test_void_can_be_said_again_and_also_after_the_session_has_run_out(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    city.later(minutes=16)
    city.backoffice.keep_house()
    assert visit.voided() is LineState.VOID
    assert visit.voided() is LineState.VOID


def test_a_session_does_not_outlive_the_process_but_its_ledger_does(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    visit.certificate()
    city.restarted()
    assert city.backoffice.sessions.find(visit.session) is None
    history = city.ledger.history(visit.card.certificate.card_hash, city.clock.now().date())
    assert sum(history.issued_today.values()) == 1
