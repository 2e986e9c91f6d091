from kiosk.domain.languages import Language
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.lifeline.messages import Ended, FirstFrame, Heartbeat, Occupied, Ready, Vacant, Visit
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.supervisor.vigil import Patience, Vigil

PATIENCE = Patience(start=60, silence=10, leaving=30)
FRESH = Vigil.begun(PATIENCE, 100)
SEEN = FRESH.heard(FirstFrame(), 105)


def test_a_process_has_its_time_to_start() -> None:
    assert not FRESH.is_overdue(159)
    assert FRESH.is_overdue(160)


def test_heartbeats_of_one_that_is_not_ready_do_not_prolong_the_start() -> None:
    assert FRESH.heard(Heartbeat(), 159).is_overdue(160)


def test_each_sign_of_life_counts_until_the_next() -> None:
    assert SEEN.is_ready
    assert SEEN.is_overdue(115)
    assert not SEEN.heard(Heartbeat(), 114).is_overdue(123)
    assert FRESH.heard(Ready(), 105).is_ready


def test_one_that_was_told_to_stop_cannot_stay_by_signs_of_life() -> None:
    leaving = SEEN.told_to_stop(106)
    assert not leaving.is_overdue(135)
    assert leaving.heard(Heartbeat(), 130).told_to_stop(131).is_overdue(136)


def test_the_last_word_is_remembered_and_signs_of_life_still_count() -> None:
    over = SEEN.heard(Ended(Ending.PRINTED), 110)
    assert over.last_word == Ended(Ending.PRINTED)
    assert over.deadline == 120
    assert not over.heard(Heartbeat(), 119).is_overdue(128)


def test_one_that_is_called_forward_lives_by_its_first_frame_alone() -> None:
    called = SEEN.called_forward(110)
    assert not called.is_ready
    assert called.heard(Heartbeat(), 119).is_overdue(120)
    assert not called.heard(FirstFrame(), 119).is_overdue(128)


def test_who_is_there_is_no_sign_of_life() -> None:
    visit = Visit(TransactionId("MADEUP22"), Language.ENGLISH)
    assert SEEN.heard(Occupied(visit), 110) == SEEN.heard(Vacant(), 110) == SEEN


def test_a_good_end_was_asked_for_and_has_status_0() -> None:
    assert SEEN.told_to_stop(110).ended_in_order(0)
    assert not SEEN.told_to_stop(110).ended_in_order(-11)
    assert not SEEN.ended_in_order(0)
    assert not SEEN.heard(Ended(Ending.CANCELLED), 110).ended_in_order(0)
