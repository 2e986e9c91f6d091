"""The order in which the processes of a run get their tests."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.order import windows_first


@dataclass(frozen=True)
class Case:
    path: Path
    number: int
    shows_windows: bool


def cases(module: str, count: int, *, shows_windows: bool = False) -> list[Case]:
    return [Case(Path(module), number, shows_windows) for number in range(count)]


MIXED = [
    *cases("a", 5),
    *cases("w1", 3, shows_windows=True),
    *cases("b", 6),
    *cases("w2", 2, shows_windows=True),
    *cases("c", 4),
]


def halves(ordered: list[Case]) -> tuple[list[Case], list[Case]]:
    return ordered[: len(ordered) // 2], ordered[len(ordered) // 2 :]


def test_every_test_runs_once() -> None:
    ordered = windows_first(MIXED, lambda case: case.shows_windows, 2)
    assert sorted(ordered, key=MIXED.index) == MIXED


def test_each_process_begins_with_its_windows() -> None:
    for half in halves(windows_first(MIXED, lambda case: case.shows_windows, 2)):
        shown = [case.shows_windows for case in half]
        assert True in shown
        assert shown == sorted(shown, reverse=True)


def test_a_module_of_windows_stays_in_one_process() -> None:
    for half in halves(windows_first(MIXED, lambda case: case.shows_windows, 2)):
        of_windows = [case for case in half if case.shows_windows]
        assert all(one.path == next_one.path for one, next_one in pairwise(of_windows))


def test_one_process_has_all_windows_first() -> None:
    shown = [case.shows_windows for case in windows_first(MIXED, lambda case: case.shows_windows, 1)]
    assert shown == [True] * 5 + [False] * 15


def test_more_windows_than_others_lose_nothing() -> None:
    many = [*cases("w", 9, shows_windows=True), *cases("a", 1)]
    assert len(windows_first(many, lambda case: case.shows_windows, 2)) == 10
