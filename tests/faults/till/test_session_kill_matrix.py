"""kill -9 of the session before and after each of its calls and each sheet; the till finishes what it left.

The truth is the machine's: what it took and did not give back must be the fees of the lines that the journal
knows as printed. Paper whose outcome the session could not tell any more is in the journal as undecided.
"""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.demo.cashless.terminal.terminal import VirtualTerminal
from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.account import fold
from kiosk.terminal.till.server import TillServer
from tests.faults.till.session_victim import Visit, encode
from tests.faults.till.test_kill_matrix import HOPPERS, citizen
from tests.faults.till.victim import FEES
from tests.terminal.till.cashless.till_rig import TillRig
from tests.terminal.till.station import Station

PLENTY = dict.fromkeys(HOPPERS, 60)
PIECES = {
    "change": (Denomination.YEN_1000,),
    "misprint": (Denomination.YEN_1000,),
    "cancel": (Denomination.YEN_100, Denomination.YEN_50),
}
LINES = {
    "change": ("PRINTED", "PRINTED"),
    "misprint": ("PRINTED", "VOID"),
    "cancel": (),
}


class Sessions:
    """A process that forks a session for each visit."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.faults.till.session_victim"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, visit: Visit) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(encode(visit))
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with closing(VirtualChanger(cash=PLENTY)) as machine, closing(Station(machine, tmp_path)) as station:
        yield station


def visit_of(story: str, station: Station, paper: Path, die_at: int) -> Visit:
    amount = sum(PIECES[story])
    name = f"{story}-{die_at}"
    return Visit(str(station.settings.socket), name, amount, LINES[story], str(paper), die_at)


@pytest.mark.parametrize("story", sorted(PIECES))
def test_money_is_conserved_wherever_the_session_is_killed(
    station: Station, tmp_path: Path, story: str
) -> None:
    """One till outlives all of the sessions, each of which dies one step later than the one before."""
    till = station.start()
    server = TillServer(station.settings.socket, till)
    server.start()
    deaths = 0
    with closing(Sessions()) as sessions:
        end = "killed"
        while end == "killed":
            deaths += 1
            paper = tmp_path / f"paper-{deaths}"
            paper.touch()
            visit = visit_of(story, station, paper, deaths)
            before = station.balance()
            with citizen(station.machine, PIECES[story]):
                end = sessions.run(visit)
            check(station, TransactionId(visit.transaction), paper, before)
    server.close()
    assert end == str(4 + sum(6 if result == "PRINTED" else 4 for result in LINES[story]))
    assert deaths == int(end) + 1


def check(station: Station, transaction: TransactionId, paper: Path, before: int) -> None:
    """The abandoned transaction was closed; settling it again changes nothing."""
    till = station._tills[0]
    first = till.settle(transaction)
    assert till.settle(transaction) == first
    account = fold(entry for entry in station.entries() if entry.transaction == transaction)
    assert station.balance() - before == account.kept
    on_paper = {int(line) for line in paper.read_text().split()}
    assert account.printed <= on_paper
    assert on_paper - account.printed <= account.undecided
    assert Yen(sum(FEES[line] for line in account.printed)) == account.kept
    assert account.owed == 0


@contextmanager
def telephone(provider: VirtualProvider) -> Iterator[None]:
    """Pays the newest code, once."""
    leaving = threading.Event()

    def pay_once() -> None:
        while not leaving.wait(0.01):
            shown = provider.newest()
            if shown is not None and provider.waits_for_scan() and provider.pay(shown.content):
                return

    thread = threading.Thread(target=pay_once)
    thread.start()
    try:
        yield
    finally:
        leaving.set()
        thread.join()


@contextmanager
def rig_by_code(folder: Path) -> Iterator[TillRig]:
    clock = SystemClock()
    with (
        closing(VirtualChanger(cash=PLENTY)) as machine,
        VirtualProvider(folder / "provider", clock) as provider,
        VirtualTerminal(clock) as terminal,
        closing(TillRig(machine, provider, terminal, folder)) as rig,
    ):
        rig.takes_cash = False
        rig.grace_seconds = 0.0
        yield rig


def test_a_payment_by_code_is_kept_or_refunded_wherever_the_session_is_killed(tmp_path: Path) -> None:
    """The provider's book is the truth; one line is printed, the other is void."""
    deaths, end = 0, "killed"
    with rig_by_code(tmp_path) as rig, closing(Sessions()) as sessions:
        till = rig.start()
        server = TillServer(tmp_path / "till.socket", till)
        server.start()
        while end == "killed":
            deaths += 1
            paper = tmp_path / f"paper-{deaths}"
            paper.touch()
            name = TransactionId(f"code-{deaths}")
            before = rig.provider.book.balance()
            visit = Visit(
                str(tmp_path / "till.socket"), name, sum(FEES), LINES["misprint"], str(paper), deaths, "qr"
            )
            with telephone(rig.provider):
                end = sessions.run(visit)
            first = till.settle(name)
            assert till.settle(name) == first
            account = fold(entry for entry in rig.entries() if entry.transaction == name)
            assert rig.provider.book.balance() - before == account.kept
            assert account.printed <= {int(line) for line in paper.read_text().split()}
            assert account.owed == 0
        server.close()
    assert end == str(deaths - 1) == "14"
