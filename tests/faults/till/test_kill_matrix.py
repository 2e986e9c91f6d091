"""kill -9 before and after every commit and every device act; docs/reference/payment.md, sections 6 and 7.

The truth is the machine's: what it took and did not give back must be the fees of the lines that the
journal knows as printed. The same harness has to find the faults of four tills with a planted defect.
"""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.domain.money import Denomination, Yen, amount_of
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.till.journal.audit import accounts, open_cases
from kiosk.terminal.till.journal.events import Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import JournalReader, entries_of
from tests.faults.till.forks import KILLED, Victims
from tests.faults.till.stories import COINS_EACH, FEES, FILLED, HOPPERS, NOT_RIGHT, ONLY_RECOVER, STORIES
from tests.faults.till.victim import MODULE, Order

WORKERS = 6
LOST_NOTE = "note lost in a power cut"
SLOW = frozenset({LOST_NOTE, "hopper that stands still", "hopper that dies"})
"""Each till of these waits for seconds until it gives a device up."""
UNCLEAR = frozenset({LOST_NOTE})
"""What is owed by a case of these may not be in the machine."""


@dataclass(frozen=True)
class Aftermath:
    """What is left after a till died at `die_at` and was started again, twice."""

    die_at: int
    end: str
    balance: int
    fees_printed: int
    owed: int
    """What staff owes beside, because no hopper could pay it."""
    unclear: int
    """The part of it that nobody knows the end of."""
    filled: int
    changed_by_second_recovery: bool

    @property
    def is_violation(self) -> bool:
        surplus = self.fees_printed + self.owed - self.balance
        return not 0 <= surplus <= self.unclear or self.filled > FILLED or self.changed_by_second_recovery


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


def events(path: Path) -> tuple[Event, ...]:
    """What the journal says, read after its chain was checked."""
    Journal(path, SystemClock()).close()
    with closing(JournalReader.open(path)) as journal:
        return tuple(journal.events())


def entries(path: Path) -> tuple[Entry, ...]:
    return entries_of(events(path))


def sum_of(journal: tuple[Entry, ...], kind: Kind) -> int:
    return sum(entry.amount for entry in journal if entry.kind is kind)


def fees_printed(journal: tuple[Entry, ...]) -> int:
    return sum(FEES[int(entry.key)] for entry in journal if entry.kind is Kind.PRINTED)


def misprinted(journal: tuple[Entry, ...]) -> set[str]:
    return {entry.key for entry in journal if entry.kind is Kind.MISPRINTED}


def owed(journal: tuple[Entry, ...]) -> int:
    """What staff owes; what it let the machine pay after all is claimed from that."""
    by_misprints = sum_of(journal, Kind.MISPRINTED)
    return sum(account.owed - account.claimed for account in accounts(journal).values()) - by_misprints


def unclear(said: tuple[Event, ...]) -> int:
    doubtful = (Kind.UNRESOLVED, Kind.NOTE_UNKNOWN)
    return sum(case.entry.amount for case in open_cases(said) if case.entry.kind in doubtful)


@contextmanager
def machine_for(story: str) -> Iterator[VirtualChanger]:
    with closing(VirtualChanger(cash=dict.fromkeys(HOPPERS, COINS_EACH))) as machine:
        STORIES[story].prepare(machine)
        yield machine


def kill_once(victims: Victims[Order], folder: Path, story: str, die_at: int, defect: str = "") -> Aftermath:
    path = folder / f"{story}-{die_at}.db"
    with machine_for(story) as machine:
        with citizen(machine, STORIES[story].money):
            end = victims.run(Order(story, str(path), machine.path, die_at, defect))
        recovery = Order(ONLY_RECOVER, str(path), machine.path, defect=defect)
        victims.live(recovery)
        first = (entries(path), amount_of(machine.tray))
        victims.live(recovery)
        is_changed = first != (entries(path), amount_of(machine.tray))
        STORIES[story].mend(machine)
        victims.live(recovery)
        balance = amount_of(machine.accepted) - amount_of(machine.tray)
    said = events(path)
    journal = entries_of(said)
    return Aftermath(
        die_at,
        end,
        balance,
        fees_printed(journal),
        owed(journal),
        unclear(said),
        sum_of(journal, Kind.FILLED),
        is_changed,
    )


def boundaries(victims: Victims[Order], folder: Path, story: str) -> int:
    with machine_for(story) as machine, citizen(machine, STORIES[story].money):
        return victims.live(Order(story, str(folder / f"{story}.db"), machine.path))


def kill_everywhere(folder: Path, story: str, defect: str = "", workers: int = WORKERS) -> list[Aftermath]:
    with closing(Victims[Order](MODULE)) as victims:
        last = boundaries(victims, folder, story)

    def share(worker: int) -> list[Aftermath]:
        places = range(1 + worker, last + 1, workers)
        with closing(Victims[Order](MODULE)) as victims:
            return [kill_once(victims, folder, story, die_at, defect) for die_at in places]

    with ThreadPoolExecutor(workers) as pool:
        shares = list(pool.map(share, range(workers)))
    return [aftermath for part in shares for aftermath in part]


@pytest.mark.parametrize("story", sorted(STORIES.keys() - {NOT_RIGHT, ONLY_RECOVER}))
def test_money_is_conserved_wherever_the_till_is_killed(tmp_path: Path, story: str) -> None:
    aftermaths = kill_everywhere(tmp_path, story, workers=2 * WORKERS if story in SLOW else WORKERS)
    assert sum(aftermath.end == KILLED for aftermath in aftermaths) >= len(aftermaths) - 4 >= 8
    assert [aftermath for aftermath in aftermaths if aftermath.is_violation] == []
    assert story in UNCLEAR or sum(aftermath.unclear for aftermath in aftermaths) == 0


@pytest.mark.parametrize(
    ("defect", "story"),
    [("credulous", "cancel"), ("hasty", "cancel"), ("optimistic", "cancel"), ("forgetful", LOST_NOTE)],
)
def test_the_harness_finds_a_planted_defect(tmp_path: Path, defect: str, story: str) -> None:
    aftermaths = kill_everywhere(tmp_path, story, defect)
    assert [aftermath for aftermath in aftermaths if aftermath.is_violation] != []


def test_a_report_of_two_bad_prints_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """Killed at each boundary around the report: no line of it is owed without the other."""
    with closing(Victims[Order](MODULE)) as victims:
        last = boundaries(victims, tmp_path, NOT_RIGHT)
        ends = [kill_once(victims, tmp_path, NOT_RIGHT, die_at) for die_at in range(last - 3, last + 1)]
    reported = [misprinted(entries(tmp_path / f"{NOT_RIGHT}-{end.die_at}.db")) for end in ends]
    assert [end.end for end in ends] == [KILLED] * 4
    assert [end for end in ends if end.is_violation] == []
    assert reported == [set(), set(), set(), {"0", "1"}]


def test_a_kill_during_recovery_is_survived_as_well(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with (
        closing(VirtualChanger(cash=dict.fromkeys(HOPPERS, COINS_EACH))) as machine,
        closing(Victims[Order](MODULE)) as victims,
    ):
        with citizen(machine, STORIES["misprint"].money):
            assert victims.run(Order("misprint", str(path), machine.path, die_at=20)) == KILLED
        deaths = 0
        while victims.run(Order(ONLY_RECOVER, str(path), machine.path, die_at=3 + deaths)) == KILLED:
            deaths += 1
        assert deaths > 2
        kept = amount_of(machine.accepted) - amount_of(machine.tray)
    assert Yen(fees_printed(entries(path))) == kept
