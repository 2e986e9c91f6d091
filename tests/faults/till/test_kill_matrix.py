"""kill -9 before and after every commit and every device act; docs/reference/payment.md, sections 6 and 7.

The truth is the machine's: what it took and did not give back must be the fees of the lines that the
journal knows as printed. The same harness has to find the faults of three tills with a planted defect.
"""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cash.hopper import HopperFault
from kiosk.domain.money import Denomination, Yen, amount_of
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import entries_of
from tests.faults.till.victim import (
    COINS_EACH,
    FEES,
    MONEY,
    NOT_RIGHT,
    NOTE_BEFORE,
    ONLY_RECOVER,
    Order,
    encode,
)

WORKERS = 6
HOPPERS = (Denomination.YEN_10, Denomination.YEN_50, Denomination.YEN_100, Denomination.YEN_500)


class Victims:
    """A process that forks a till for each order."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.faults.till.victim"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, order: Order) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(encode(order))
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.communicate()


@dataclass(frozen=True)
class Aftermath:
    """What is left after a till died at `die_at` and was started again, twice."""

    die_at: int
    end: str
    balance: int
    fees_printed: int
    owed: int
    """What staff owes beside, because no hopper could pay it."""
    changed_by_second_recovery: bool

    @property
    def is_violation(self) -> bool:
        return self.balance != self.fees_printed + self.owed or self.changed_by_second_recovery


@contextmanager
def citizen(machine: VirtualChanger, pieces: tuple[Denomination, ...]) -> Iterator[None]:
    """Inserts the pieces, each as soon as the machine takes it."""
    leaving = threading.Event()

    def insert_all() -> None:
        for piece in pieces:
            while not machine.wait_until_accepting(piece, 0.02):
                if leaving.is_set():
                    return
            if piece.is_note:
                machine.insert_note(piece)
            else:
                machine.insert_coin(piece)

    thread = threading.Thread(target=insert_all)
    thread.start()
    try:
        yield
    finally:
        leaving.set()
        thread.join()


def entries(path: Path) -> tuple[Entry, ...]:
    with closing(Journal(path, SystemClock())) as journal:
        return entries_of(journal.events())


def fees_printed(journal: tuple[Entry, ...]) -> int:
    return sum(FEES[int(entry.key)] for entry in journal if entry.kind is Kind.PRINTED)


def misprinted(journal: tuple[Entry, ...]) -> set[str]:
    return {entry.key for entry in journal if entry.kind is Kind.MISPRINTED}


def owed(journal: tuple[Entry, ...]) -> int:
    """What staff owes; what it let the machine pay after all is claimed from that."""
    signs = {Kind.OWED: 1, Kind.CLAIMED: -1}
    return sum(signs.get(entry.kind, 0) * entry.amount for entry in journal)


def _jam_the_largest(machine: VirtualChanger) -> None:
    machine.set_hopper_fault(Denomination.YEN_500, HopperFault.JAM)


def _empty_all(machine: VirtualChanger) -> None:
    for coin in HOPPERS:
        machine.empty_hopper(coin)


def _let_a_coin_slip_in(machine: VirtualChanger) -> None:
    machine.let_coin_slip_in(Denomination.YEN_100)


def _has_taken_a_note(machine: VirtualChanger) -> None:
    machine.accepted[NOTE_BEFORE] += 1


BEFOREHAND: Mapping[str, Callable[[VirtualChanger], None]] = {
    "jammed hopper": _jam_the_largest,
    "empty hoppers": _empty_all,
    "stray coin": _let_a_coin_slip_in,
    "paid out for staff": _has_taken_a_note,
}


@contextmanager
def machine_for(story: str) -> Iterator[VirtualChanger]:
    with closing(VirtualChanger(cash=dict.fromkeys(HOPPERS, COINS_EACH))) as machine:
        if story in BEFOREHAND:
            BEFOREHAND[story](machine)
        yield machine


def kill_once(victims: Victims, folder: Path, story: str, die_at: int, defect: str = "") -> Aftermath:
    journal = folder / f"{story}-{die_at}.db"
    with machine_for(story) as machine:
        with citizen(machine, MONEY[story]):
            end = victims.run(Order(story, str(journal), machine.path, die_at, defect))
        recovery = Order(ONLY_RECOVER, str(journal), machine.path, defect=defect)
        assert victims.run(recovery).isdigit()
        first = (entries(journal), amount_of(machine.tray))
        assert victims.run(recovery).isdigit()
        second = (entries(journal), amount_of(machine.tray))
        balance = amount_of(machine.accepted) - amount_of(machine.tray)
    return Aftermath(die_at, end, balance, fees_printed(second[0]), owed(second[0]), first != second)


def boundaries(victims: Victims, folder: Path, story: str) -> int:
    with machine_for(story) as machine, citizen(machine, MONEY[story]):
        return int(victims.run(Order(story, str(folder / f"{story}.db"), machine.path)))


def kill_everywhere(folder: Path, story: str, defect: str = "") -> list[Aftermath]:
    with closing(Victims()) as victims:
        last = boundaries(victims, folder, story)

    def share(worker: int) -> list[Aftermath]:
        places = range(1 + worker, last + 1, WORKERS)
        with closing(Victims()) as victims:
            return [kill_once(victims, folder, story, die_at, defect) for die_at in places]

    with ThreadPoolExecutor(WORKERS) as pool:
        shares = list(pool.map(share, range(WORKERS)))
    return [aftermath for part in shares for aftermath in part]


@pytest.mark.parametrize("story", sorted(MONEY.keys() - {NOT_RIGHT}))
def test_money_is_conserved_wherever_the_till_is_killed(tmp_path: Path, story: str) -> None:
    aftermaths = kill_everywhere(tmp_path, story)
    assert sum(aftermath.end == "killed" for aftermath in aftermaths) >= len(aftermaths) - 4 >= 8
    assert [aftermath for aftermath in aftermaths if aftermath.is_violation] == []


@pytest.mark.parametrize("defect", ["credulous", "hasty", "optimistic"])
def test_the_harness_finds_a_planted_defect(tmp_path: Path, defect: str) -> None:
    aftermaths = kill_everywhere(tmp_path, "cancel", defect)
    assert [aftermath for aftermath in aftermaths if aftermath.is_violation] != []


def test_a_report_of_two_bad_prints_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """Killed at each boundary around the report: no line of it is owed without the other."""
    with closing(Victims()) as victims:
        last = boundaries(victims, tmp_path, NOT_RIGHT)
        ends = [kill_once(victims, tmp_path, NOT_RIGHT, die_at) for die_at in range(last - 3, last + 1)]
    reported = [misprinted(entries(tmp_path / f"{NOT_RIGHT}-{end.die_at}.db")) for end in ends]
    assert [end.end for end in ends] == ["killed"] * 4
    assert [end for end in ends if end.is_violation] == []
    assert reported == [set(), set(), set(), {"0", "1"}]


def test_a_kill_during_recovery_is_survived_as_well(tmp_path: Path) -> None:
    journal = tmp_path / "journal.db"
    with (
        closing(VirtualChanger(cash=dict.fromkeys(HOPPERS, COINS_EACH))) as machine,
        closing(Victims()) as victims,
    ):
        with citizen(machine, MONEY["misprint"]):
            visit = Order("misprint", str(journal), machine.path)
            end = victims.run(Order(visit.story, visit.journal, visit.device, die_at=20))
        assert end == "killed"
        deaths = 0
        while victims.run(Order(ONLY_RECOVER, str(journal), machine.path, die_at=3 + deaths)) == "killed":
            deaths += 1
        assert deaths > 2
        kept = amount_of(machine.accepted) - amount_of(machine.tray)
    assert Yen(fees_printed(entries(journal))) == kept
