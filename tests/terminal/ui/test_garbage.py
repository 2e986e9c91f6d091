"""Where cyclic garbage ends while windows are shown."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.terminal.ui.garbage import GarbageRounds


class _Knot:
    """Refers to itself, so that only a collection ends it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def rounds(qapp: QGuiApplication) -> Iterator[GarbageRounds]:
    was_enabled = gc.isenabled()
    rounds = GarbageRounds(qapp)
    rounds.begin()
    yield rounds
    rounds.end()
    if not was_enabled:
        gc.disable()


def knot_that_tells(ends: list[int]) -> None:
    weakref.finalize(_Knot(), lambda: ends.append(threading.get_ident()))


def allocate_much() -> None:
    for _ in range(20):
        assert len([[] for _ in range(1000)]) == 1000


@pytest.mark.usefixtures("rounds")
def test_what_another_thread_allocates_ends_no_object_of_the_windows() -> None:
    ends: list[int] = []
    knot_that_tells(ends)
    other = threading.Thread(target=allocate_much)
    other.start()
    other.join()

    assert ends == []


@pytest.mark.usefixtures("rounds")
def test_a_round_of_the_event_loop_ends_them_on_its_own_thread(qtbot: QtBot) -> None:
    ends: list[int] = []
    knot_that_tells(ends)
    keep = [[] for _ in range(2000)]  # type: ignore[var-annotated]

    qtbot.waitUntil(lambda: ends != [])

    assert len(keep) == 2000
    assert ends == [threading.get_ident()]


def test_after_the_rounds_python_collects_again(rounds: GarbageRounds) -> None:
    assert not gc.isenabled()

    rounds.end()

    assert gc.isenabled()
