from collections.abc import Iterator

import pytest

from kiosk.terminal.lifeline.messages import Heartbeat, Ready
from kiosk.terminal.supervisor.post import CONFIGURATION_REFUSED
from tests.terminal.supervisor.scripted import KILLED, Place


@pytest.fixture
def place() -> Iterator[Place]:
    place = Place()
    place.post.attend()
    yield place
    place.close()


def test_the_log_tells_of_each_process(place: Place) -> None:
    place.present.say(Ready())
    place.present.end(1)
    place.after(1)
    started, ready, ended = place.log()
    assert started.items() >= {"event": "child-started", "child": "till", "pid": 100}.items()
    assert ready.items() >= {"event": "child-ready", "pid": 100}.items()
    assert ended.items() >= {"event": "child-ended", "pid": 100, "status": 1, "ending": "none"}.items()


@pytest.mark.parametrize("status", [0, 1, KILLED])
def test_one_that_ends_without_being_told_to_is_replaced_after_a_pause(place: Place, status: int) -> None:
    place.present.say(Ready())
    place.present.end(status)
    place.after(0)
    place.after(2.9)
    assert len(place.started) == 1
    place.after(0.1)
    assert len(place.started) == 2
    assert place.started[0].is_closed


def test_one_that_falls_silent_is_killed(place: Place) -> None:
    place.present.say(Ready())
    place.after(1)
    place.present.say(Heartbeat())
    place.after(9)
    place.after(9.9)
    assert not place.post.is_vacant
    place.after(0.1)
    assert place.started[0].status == KILLED
    assert [record["event"] for record in place.log()][-2:] == ["child-hung", "child-ended"]


def test_one_that_never_gets_ready_is_killed(place: Place) -> None:
    place.present.say(Heartbeat())
    place.after(60)
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
    assert len(place.present.orders) == 1
    place.after(0)
    place.after(100)
    assert place.post.is_vacant
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
