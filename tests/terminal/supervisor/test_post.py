from collections.abc import Iterator

import pytest

from kiosk.terminal.flow.state import Ending
from kiosk.terminal.lifeline.messages import Ended, FirstFrame, Heartbeat
from kiosk.terminal.supervisor.post import CONFIGURATION_REFUSED
from tests.terminal.supervisor.scripted import KILLED, Place


@pytest.fixture
def place() -> Iterator[Place]:
    place = Place()
    place.post.attend()
    yield place
    place.close()


def serve_one_citizen(place: Place, ending: Ending = Ending.PRINTED) -> None:
    place.present.say(FirstFrame())
    place.present.say(Ended(ending))
    place.present.end(0)
    place.after(1)


def test_after_each_citizen_the_next_process_comes_at_once(place: Place) -> None:
    serve_one_citizen(place)
    serve_one_citizen(place, Ending.REFUSED)
    assert len(place.started) == 3
    assert [process.is_closed for process in place.started] == [True, True, False]
    assert place.faults == []


def test_words_are_passed_on_in_their_order(place: Place) -> None:
    serve_one_citizen(place)
    assert place.words == [FirstFrame(), Ended(Ending.PRINTED)]


def test_the_log_tells_of_each_process(place: Place) -> None:
    serve_one_citizen(place)
    started, ready, ended, _next = place.log()
    assert started.items() >= {"event": "child-started", "child": "session", "pid": 100}.items()
    assert ready.items() >= {"event": "child-ready", "pid": 100}.items()
    assert ended.items() >= {"event": "child-ended", "pid": 100, "status": 0, "ending": "PRINTED"}.items()


@pytest.mark.parametrize("status", [0, 1, KILLED])
def test_one_that_ends_unannounced_is_cleaned_up_after_and_replaced_after_a_pause(
    place: Place, status: int
) -> None:
    place.present.say(FirstFrame())
    place.present.end(status)
    place.after(0)
    assert place.faults == [100]
    place.after(2.9)
    assert place.post.is_vacant
    place.after(0.1)
    assert not place.post.is_vacant


def test_a_crash_after_the_farewell_is_a_fault(place: Place) -> None:
    place.present.say(FirstFrame())
    place.present.say(Ended(Ending.PRINTED))
    place.present.end(-11)
    place.after(0)
    assert place.faults == [100]


def test_one_that_falls_silent_is_killed(place: Place) -> None:
    place.present.say(FirstFrame())
    place.after(1)
    place.present.say(Heartbeat())
    place.after(9)
    place.after(9.9)
    assert place.faults == []
    place.after(0.1)
    assert place.started[0].status == KILLED
    assert place.faults == [100]
    assert [record["event"] for record in place.log()][-2:] == ["child-hung", "child-ended"]


def test_one_that_never_shows_a_frame_is_killed(place: Place) -> None:
    place.after(60)
    assert place.started[0].status == KILLED


def test_one_that_said_its_last_word_and_does_not_go_is_killed(place: Place) -> None:
    place.present.say(Ended(Ending.PRINTED))
    place.after(0)
    place.after(30)
    assert place.started[0].status == KILLED


def test_one_that_talks_nonsense_is_killed(place: Place) -> None:
    place.present.talks_nonsense = True
    place.after(0)
    place.after(0)
    assert place.started[0].status == KILLED


def test_settings_that_a_process_refuses_are_not_tried_again(place: Place) -> None:
    place.present.end(CONFIGURATION_REFUSED)
    place.after(0)
    place.after(100)
    assert place.post.is_refused
    assert place.post.wakes_at is None
    assert len(place.started) == 1


def test_a_post_that_is_stopped_asks_once_and_is_not_manned_again(place: Place) -> None:
    place.post.stop()
    place.post.stop()
    assert place.present.was_asked_to_stop
    place.after(0)
    place.after(100)
    assert place.post.is_vacant
    assert place.faults == []
    assert len(place.started) == 1


def test_one_that_does_not_stop_is_killed() -> None:
    stubborn = Place(on_stop=lambda _: None)
    stubborn.post.attend()
    stubborn.post.stop()
    stubborn.after(29.9)
    assert not stubborn.post.is_vacant
    stubborn.after(0.1)
    assert stubborn.started[0].status == KILLED
    assert stubborn.post.is_vacant


def test_the_post_says_when_it_wants_to_be_attended(place: Place) -> None:
    assert place.post.wakes_at == 60
    place.present.end(1)
    place.after(1)
    assert place.post.wakes_at == 4
    assert place.post.descriptors == ()
