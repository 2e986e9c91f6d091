"""kill -9 of the session before and after each of its calls and each sheet; the till finishes what it left.

The truth is the machine's: what it took and did not give back must be the fees of the lines that the journal
knows as printed. Paper whose outcome the session could not tell any more is in the journal as undecided.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import PaymentMethod, TransactionId
from kiosk.terminal.till.journal.account import fold
from kiosk.terminal.till.server import TillServer
from tests.faults.till.cashless_world import World
from tests.faults.till.forks import KILLED, Victims
from tests.faults.till.session_victim import MODULE, Visit
from tests.faults.till.stories import FEES, HOPPERS
from tests.faults.till.test_kill_matrix import citizen
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
    with closing(Victims[Visit](MODULE)) as sessions:
        end = KILLED
        while end == KILLED:
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
def rig_without_cash(folder: Path, world: World) -> Iterator[TillRig]:
    with (
        closing(VirtualChanger(cash=PLENTY)) as machine,
        closing(TillRig(machine, world.provider, world.terminal, folder)) as rig,
    ):
        rig.takes_cash = False
        rig.grace_seconds = 0.0
        yield rig


@pytest.mark.parametrize(
    ("method", "lines"),
    [(PaymentMethod.QR, ("PRINTED", "VOID")), (PaymentMethod.E_MONEY, ("VOID", "VOID"))],
)
def test_a_payment_without_cash_is_kept_or_refunded_wherever_the_session_is_killed(
    tmp_path: Path, method: PaymentMethod, lines: tuple[str, ...]
) -> None:
    """The books of provider and terminal are the truth; what is not printed goes back."""
    deaths, end, path = 0, KILLED, tmp_path / "till.socket"
    with ExitStack() as stack:
        world = World(tmp_path, stack)
        rig = stack.enter_context(rig_without_cash(tmp_path, world))
        sessions = stack.enter_context(closing(Victims[Visit](MODULE)))
        till = rig.start()
        server = TillServer(path, till)
        server.start()
        while end == KILLED:
            deaths += 1
            paper = tmp_path / f"paper-{deaths}"
            paper.touch()
            name = TransactionId(f"visit-{deaths}")
            before = world.balance
            with world.citizen():
                end = sessions.run(Visit(str(path), name, sum(FEES), lines, str(paper), deaths, method.value))
            first = till.settle(name)
            assert till.settle(name) == first
            account = fold(entry for entry in rig.entries() if entry.transaction == name)
            assert world.balance - before == account.kept
            assert account.printed <= {int(line) for line in paper.read_text().split()}
            assert account.owed == 0
        server.close()
    assert end == str(deaths - 1) == str(4 + sum(6 if line == "PRINTED" else 4 for line in lines))
