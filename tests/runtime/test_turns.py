"""Turns at work: only so many at once, the most urgent first, and nobody waits in vain."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from kiosk.runtime.turns import NoTurn, Turns

PATIENCE = 60.0
URGENT, ORDINARY, LEAST = 0, 1, 2


class Workshop:
    """A place with one turn at a time, which somebody holds until `finish`."""

    def __init__(self) -> None:
        self.turns = Turns(1)
        self.served: list[int] = []
        self.pool = ThreadPoolExecutor(8)
        self._finish = threading.Event()
        begun = threading.Event()
        self._holder = self.pool.submit(self._hold, begun)
        assert begun.wait(PATIENCE)

    def _hold(self, begun: threading.Event) -> None:
        with self.turns.turn(ORDINARY, PATIENCE):
            begun.set()
            assert self._finish.wait(PATIENCE)

    def come(self, rank: int) -> Future[None]:
        """Somebody of this rank waits for a turn when this returns."""
        before, moment = self.turns.waiting, threading.Event()
        coming = self.pool.submit(self._work, rank)
        while self.turns.waiting == before:
            moment.wait(0.001)
        return coming

    def _work(self, rank: int) -> None:
        with self.turns.turn(rank, PATIENCE):
            self.served.append(rank)

    def finish(self) -> None:
        self._finish.set()
        self._holder.result(PATIENCE)


@pytest.fixture
def workshop() -> Iterator[Workshop]:
    made = Workshop()
    yield made
    made.finish()
    made.pool.shutdown()


def test_whoever_is_more_urgent_is_called_first_however_late_they_came(workshop: Workshop) -> None:
    coming = [workshop.come(rank) for rank in (LEAST, ORDINARY, URGENT)]
    workshop.finish()
    for one in coming:
        one.result(PATIENCE)
    assert workshop.served == [URGENT, ORDINARY, LEAST]


def test_nothing_is_begun_for_whoever_has_no_time_left(workshop: Workshop) -> None:
    with pytest.raises(NoTurn), workshop.turns.turn(URGENT, 0.0):
        workshop.served.append(URGENT)
    assert workshop.served == []
    assert workshop.turns.waiting == 0


def test_whoever_gave_up_is_passed_over(workshop: Workshop) -> None:
    with pytest.raises(NoTurn), workshop.turns.turn(URGENT, 0.0):
        raise AssertionError
    patient = workshop.come(LEAST)
    workshop.finish()
    patient.result(PATIENCE)
    assert workshop.served == [LEAST]


def test_a_turn_that_ends_in_a_fault_is_free_again() -> None:
    turns = Turns(1)
    for _ in range(3):
        with pytest.raises(LookupError), turns.turn(ORDINARY, 0.0):
            raise LookupError


def test_as_many_as_may_work_at_once() -> None:
    turns = Turns(2)
    two = turns.turn(ORDINARY, 0.0), turns.turn(ORDINARY, 0.0)
    with two[0], two[1], pytest.raises(NoTurn), turns.turn(ORDINARY, 0.0):
        raise AssertionError
    with turns.turn(ORDINARY, 0.0):
        assert turns.waiting == 0
