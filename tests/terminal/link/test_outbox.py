"""Outcomes wait on disk until they are noted, numbered without a gap, through a power cut at any instant."""

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.terminal.link.outbox import Outbox
from tests.terminal.link.peers import outcome

KEEPS_ADDING = """
import itertools, sys
from pathlib import Path
from kiosk.terminal.link.outbox import Outbox
from tests.terminal.link.peers import outcome
outbox = Outbox(Path(sys.argv[1]))
for number in itertools.count(1):
    outbox.add(outcome(number))
    print(number, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite"


@pytest.fixture
def outbox(path: Path) -> Outbox:
    return Outbox(path)


def numbers(outbox: Outbox) -> list[int]:
    return [pending.sequence for pending in outbox.pending()]


def test_outcomes_come_oldest_first_and_are_numbered(outbox: Outbox) -> None:
    for number in (7, 3, 5):
        outbox.add(outcome(number))
    assert [pending.settlement for pending in outbox.pending()] == [
        outcome(number).settlement for number in (7, 3, 5)
    ]
    assert numbers(outbox) == [1, 2, 3]


def test_an_outcome_is_kept_as_it_was_given_but_for_its_number(outbox: Outbox) -> None:
    outbox.add(outcome(1))
    outbox.add(outcome(2))
    assert outbox.pending()[1] == outcome(2).model_copy(update={"sequence": 2})


def test_the_same_outcome_is_kept_once_and_leaves_no_gap(outbox: Outbox) -> None:
    for number in (1, 1, 2, 1, 2, 3):
        outbox.add(outcome(number))
    assert numbers(outbox) == [1, 2, 3]


def test_what_was_noted_is_sent_no_more_and_its_number_never_used_again(outbox: Outbox) -> None:
    outbox.add(outcome(1))
    outbox.note(outcome(1).settlement, conflict=False)
    assert outbox.pending() == ()
    outbox.add(outcome(1))
    outbox.add(outcome(2))
    assert numbers(outbox) == [2]


def test_a_conflict_is_sent_no_more_and_stays_an_open_case(outbox: Outbox) -> None:
    outbox.add(outcome(1))
    outbox.note(outcome(1).settlement, conflict=True)
    assert outbox.pending() == ()
    assert outbox.conflicts() == 1


def test_what_was_not_noted_survives_the_process(outbox: Outbox, path: Path) -> None:
    outbox.add(outcome(1))
    outbox.add(outcome(2))
    outbox.note(outcome(1).settlement, conflict=False)
    assert numbers(Outbox(path)) == [2]


def add_all(outbox: Outbox, first: int, last: int) -> None:
    for number in range(first, last + 1):
        outbox.add(outcome(number))


def test_two_processes_number_one_after_the_other(path: Path) -> None:
    """The session that leaves and the one that comes share the outbox."""
    with ThreadPoolExecutor(2) as pool:
        adding = [pool.submit(add_all, Outbox(path), 1, 20), pool.submit(add_all, Outbox(path), 21, 40)]
    assert [added.result() for added in adding] == [None, None]
    assert numbers(Outbox(path)) == list(range(1, 41))


@pytest.mark.parametrize("after", [1, 5, 12])
def test_a_power_cut_loses_nothing_that_was_kept(path: Path, after: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KEEPS_ADDING, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) >= after:
                process.send_signal(signal.SIGKILL)
                break
        said = [line for line in process.stdout if line.endswith("\n")]
    kept = numbers(Outbox(path))
    assert kept == list(range(1, len(kept) + 1))
    assert len(kept) >= after + len(said)
    Outbox(path).add(outcome(10_000))
    assert numbers(Outbox(path))[-1] == len(kept) + 1
