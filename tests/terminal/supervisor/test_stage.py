from collections.abc import Iterator

import pytest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.lifeline.messages import (
    Begin,
    Ended,
    Farewell,
    FirstFrame,
    Forward,
    Heartbeat,
    Occupied,
    Order,
    Ready,
    Retire,
    Stop,
    Vacant,
    Visit,
)
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.supervisor.post import CONFIGURATION_REFUSED
from tests.terminal.supervisor.scripted import KILLED, ScriptedProcess, Theatre, stays

NUMBER = TransactionId("MADEUP22")
VISIT = Visit(NUMBER, Language.ENGLISH)
FAREWELL = Farewell(NUMBER, Remainder(Parting.THINGS_TO_TAKE, Language.ENGLISH, sheets=2))
BROKEN_OFF = Farewell(NUMBER, Remainder(Parting.BROKEN_OFF, Language.ENGLISH))


@pytest.fixture
def theatre() -> Iterator[Theatre]:
    theatre = Theatre()
    theatre.stage.attend()
    yield theatre
    theatre.close()


def stands_by(theatre: Theatre) -> ScriptedProcess:
    process = theatre.present
    process.say(Ready())
    theatre.after(1)
    return process


def shows_itself(theatre: Theatre, process: ScriptedProcess) -> None:
    process.say(FirstFrame())
    theatre.after(0)


@pytest.fixture
def front(theatre: Theatre) -> ScriptedProcess:
    """A session that shows itself, while nobody stands by yet."""
    front = stands_by(theatre)
    shows_itself(theatre, front)
    return front


@pytest.fixture
def standby(theatre: Theatre, front: ScriptedProcess) -> ScriptedProcess:
    standby = stands_by(theatre)
    assert standby is not front
    return standby


def test_the_first_session_comes_forward_as_soon_as_it_has_loaded(theatre: Theatre) -> None:
    first = theatre.present
    theatre.after(5)
    assert first.orders == []
    stands_by(theatre)
    assert first.orders == [Forward(None), Begin()]


def test_the_next_one_loads_when_the_first_one_is_seen(theatre: Theatre) -> None:
    first = stands_by(theatre)
    assert len(theatre.started) == 1
    shows_itself(theatre, first)
    assert len(theatre.started) == 2


def test_one_that_stands_by_gets_no_order(standby: ScriptedProcess) -> None:
    assert standby.orders == []


def test_the_next_one_comes_forward_at_the_last_word_and_the_old_one_goes_at_its_first_frame(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    front.say(Ended(Ending.PRINTED, FAREWELL))
    theatre.after(0)
    assert standby.orders == [Forward(FAREWELL), Begin()]
    assert front.orders == [Forward(None), Begin()]
    shows_itself(theatre, standby)
    assert front.orders[-1] == Stop()
    theatre.after(0)
    assert front.is_closed
    assert theatre.faults == 0


def test_no_third_process_loads_while_one_leaves(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    front.say(Ended(Ending.PRINTED, FAREWELL))
    theatre.after(0)
    assert len(theatre.started) == 2
    shows_itself(theatre, standby)
    theatre.after(0)
    assert len(theatre.started) == 3


def test_without_a_standby_the_old_one_stays_until_the_next_one_is_seen(
    theatre: Theatre, front: ScriptedProcess
) -> None:
    front.say(Ended(Ending.CANCELLED))
    theatre.after(0)
    assert Stop() not in front.orders
    standby = stands_by(theatre)
    assert Stop() not in front.orders
    shows_itself(theatre, standby)
    assert Stop() in front.orders


def test_a_visit_that_dies_is_ended_by_the_next_process_and_its_card_is_released(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    front.say(Occupied(VISIT))
    front.end(KILLED)
    theatre.after(0)
    assert standby.orders == [Forward(BROKEN_OFF), Begin()]
    assert theatre.faults == 1


def test_the_card_is_released_between_the_first_picture_and_the_beginning(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    orders_at_release: list[object] = []
    theatre.on_fault = lambda: orders_at_release.extend(standby.orders)
    front.end(KILLED)
    theatre.after(0)
    assert orders_at_release == [Forward(None)]
    assert standby.orders == [Forward(None), Begin()]


def test_one_that_hangs_in_a_visit_is_killed_and_followed_like_one_that_died(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    front.say(Occupied(VISIT))
    theatre.after(0)
    standby.say(Heartbeat())
    theatre.after(9)
    standby.say(Heartbeat())
    theatre.after(1)
    assert front.status == KILLED
    assert standby.orders == [Forward(BROKEN_OFF), Begin()]


def test_one_that_dies_with_nobody_there_leaves_no_farewell(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    front.say(Occupied(VISIT))
    front.say(Vacant())
    front.end(KILLED)
    theatre.after(0)
    assert standby.orders == [Forward(None), Begin()]


def test_one_that_dies_after_its_last_word_is_followed_as_it_said(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    front.say(Occupied(VISIT))
    front.say(Ended(Ending.PRINTED, FAREWELL))
    front.end(-11)
    theatre.after(0)
    assert standby.orders == [Forward(FAREWELL), Begin()]


def test_a_visit_whose_rescue_dies_as_well_is_not_rescued_again(theatre: Theatre) -> None:
    front = stands_by(theatre)
    shows_itself(theatre, front)
    given: list[Order] = []
    for _ in range(4):
        standby = stands_by(theatre)
        if not given:
            front.say(Occupied(VISIT))
        front.end(KILLED)
        theatre.after(0)
        given.append(standby.orders[0])
        shows_itself(theatre, standby)
        theatre.after(3)
        front = standby
    assert given == [Forward(BROKEN_OFF), Forward(None), Forward(None), Forward(None)]


def test_after_a_death_the_next_standby_loads_after_a_pause(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    front.end(KILLED)
    theatre.after(0)
    shows_itself(theatre, standby)
    theatre.after(2.9)
    assert len(theatre.started) == 2
    theatre.after(0.1)
    assert len(theatre.started) == 3


def test_one_that_is_called_forward_and_shows_nothing_is_killed(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    front.say(Ended(Ending.PRINTED, FAREWELL))
    theatre.after(0)
    for _ in range(3):
        theatre.after(3)
        front.say(Heartbeat())
        standby.say(Heartbeat())
    theatre.after(1)
    assert standby.status == KILLED
    assert not front.is_closed


def test_a_standby_that_dies_is_replaced_after_a_pause_and_nothing_is_seen(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    standby.end(KILLED)
    theatre.after(0)
    theatre.after(3)
    assert len(theatre.started) == 3
    assert front.orders == [Forward(None), Begin()]
    assert theatre.faults == 0


def test_a_worn_standby_is_replaced(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    standby.resident_bytes = 401
    front.say(Heartbeat())
    theatre.after(0)
    assert standby.orders == [Stop()]
    theatre.after(0)
    front.say(Heartbeat())
    theatre.after(3)
    assert len(theatre.started) == 3


@pytest.mark.usefixtures("standby")
def test_an_old_session_is_asked_once_to_go_when_nobody_is_there(
    theatre: Theatre, front: ScriptedProcess
) -> None:
    front.resident_bytes = 401
    theatre.after(0)
    theatre.after(0)
    assert front.orders[2:] == [Retire()]


def test_an_old_session_stays_while_nobody_could_follow(theatre: Theatre, front: ScriptedProcess) -> None:
    front.resident_bytes = 401
    theatre.after(0)
    assert Retire() not in front.orders


def test_settings_that_the_first_session_refuses_end_it_all(theatre: Theatre) -> None:
    theatre.present.end(CONFIGURATION_REFUSED)
    theatre.after(0)
    assert theatre.stage.is_refused
    assert theatre.stage.is_vacant
    assert theatre.stage.wakes_at is None


def test_settings_that_became_bad_do_not_end_a_visit(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    standby.end(CONFIGURATION_REFUSED)
    theatre.after(0)
    assert not theatre.stage.is_refused
    assert Stop() not in front.orders


def test_a_stage_that_is_stopped_ends_all_and_starts_none(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    theatre.stage.stop()
    theatre.stage.stop()
    theatre.after(0)
    theatre.after(100)
    assert (front.orders[2:], standby.orders) == ([Stop()], [Stop()])
    assert theatre.stage.is_vacant
    assert len(theatre.started) == 2
    assert theatre.faults == 0


def test_the_log_calls_one_a_session_when_it_is_seen(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    told = [(record["event"], record["child"], record["pid"]) for record in theatre.log()]
    assert told == [
        ("child-started", "standby", front.pid),
        ("child-ready", "standby", front.pid),
        ("child-ready", "session", front.pid),
        ("child-started", "standby", standby.pid),
        ("child-ready", "standby", standby.pid),
    ]


def test_only_the_one_in_front_gives_signs_of_life(
    theatre: Theatre, front: ScriptedProcess, standby: ScriptedProcess
) -> None:
    standby.say(Heartbeat())
    theatre.after(0)
    assert theatre.signs_of_life == [FirstFrame()]
    front.say(Heartbeat())
    theatre.after(0)
    assert theatre.signs_of_life == [FirstFrame(), Heartbeat()]


def test_one_that_is_slow_to_go_is_not_forgotten_when_the_next_visit_ends_meanwhile() -> None:
    theatre = Theatre(on_stop=stays)
    try:
        theatre.stage.attend()
        first = stands_by(theatre)
        shows_itself(theatre, first)
        second = stands_by(theatre)
        first.say(Ended(Ending.CANCELLED, None))
        theatre.after(0)
        shows_itself(theatre, second)
        second.say(Ended(Ending.CANCELLED, None))
        theatre.after(0)
        third = stands_by(theatre)
        shows_itself(theatre, third)
        assert first.orders.count(Stop()) == second.orders.count(Stop()) == 1
        first.end(0)
        second.end(0)
        theatre.after(0)
        assert first.is_closed
        assert second.is_closed
    finally:
        theatre.close()
