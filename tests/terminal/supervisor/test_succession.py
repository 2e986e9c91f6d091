from kiosk.domain.languages import Language
from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.lifeline.messages import Ended, Farewell, Visit
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.supervisor.succession import Succession

VISIT = Visit(TransactionId("MADEUP22"), Language.ENGLISH)
GOODBYE = Farewell(VISIT.transaction, Remainder(Parting.GOODBYE, Language.ENGLISH))
BROKEN_OFF = Farewell(VISIT.transaction, Remainder(Parting.BROKEN_OFF, Language.ENGLISH))


def test_a_visit_that_ended_is_said_goodbye_to_as_it_wished() -> None:
    after = Succession().occupied(VISIT).ended(Ended(Ending.CANCELLED, GOODBYE))
    assert after == Succession(farewell=GOODBYE)


def test_a_visit_that_broke_off_is_saved() -> None:
    after = Succession().occupied(VISIT).broken_off(None)
    assert after.farewell == BROKEN_OFF
    assert after.is_after_fault


def test_nothing_is_saved_where_nobody_was() -> None:
    assert Succession().occupied(VISIT).occupied(None).broken_off(None).farewell is None


def test_a_goodbye_that_dies_before_its_first_word_is_saved_too() -> None:
    assert Succession(farewell=GOODBYE).begun().broken_off(None).farewell == BROKEN_OFF


def test_a_visit_is_saved_once() -> None:
    saved = Succession(farewell=BROKEN_OFF).begun().occupied(VISIT)
    assert saved.broken_off(None).farewell is None


def test_the_next_visit_of_a_process_that_saved_one_is_saved_again() -> None:
    next_one = Visit(TransactionId("MADEUP33"), Language.JAPANESE)
    after = Succession(farewell=BROKEN_OFF).begun().occupied(None).occupied(next_one).broken_off(None)
    assert after.farewell == Farewell(next_one.transaction, Remainder(Parting.BROKEN_OFF, Language.JAPANESE))


def test_what_was_said_last_counts_when_the_process_dies_after_it() -> None:
    after = Succession().occupied(VISIT).broken_off(Ended(Ending.PRINTED, GOODBYE))
    assert after.farewell == GOODBYE
    assert after.is_after_fault
