"""kill -9 before and after every commit, charge, cancel and refund without cash.

The truth is what provider and terminal have in their books: it must be the fees of the lines that the journal
knows as printed, and nothing may be charged twice. The same harness finds three planted defects.
"""

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.demo.cashless.terminal.cards import EMoneyCard
from kiosk.demo.cashless.terminal.terminal import VirtualTerminal
from kiosk.domain.electronic_money import Brand
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import PaymentMethod
from kiosk.terminal.till.journal.events import Entry, Kind
from tests.faults.till.cashless_victim import DUE, Order, encode
from tests.faults.till.test_kill_matrix import entries, fees_printed
from tests.faults.till.victim import ONLY_RECOVER

WORKERS = 4
METHODS = (PaymentMethod.QR, PaymentMethod.E_MONEY)
PEERS = ("mute", "vague")
_HAND_SECONDS = 0.01


class World:
    """A provider and a terminal that nothing kills, and a citizen who pays what is asked for once."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        clock = SystemClock()
        self.provider = stack.enter_context(VirtualProvider(folder / "provider", clock))
        self.terminal = stack.enter_context(VirtualTerminal(clock))
        self.card = EMoneyCard(Brand.QUICPAY, 0)

    @property
    def balance(self) -> int:
        return self.provider.book.balance() + self.terminal.roll.balance()

    @property
    def payments(self) -> int:
        by_code = sum(bool(payment.payment_id) for payment in self.provider.book.payments())
        return by_code + sum(sale.card is not None for sale in self.terminal.roll.sales())

    @contextmanager
    def citizen(self) -> Iterator[None]:
        leaving = threading.Event()
        thread = threading.Thread(target=self._pay_once, args=(leaving,))
        thread.start()
        try:
            yield
        finally:
            leaving.set()
            thread.join()

    def _pay_once(self, leaving: threading.Event) -> None:
        while not leaving.wait(_HAND_SECONDS):
            shown = self.provider.newest()
            if shown is not None and self.provider.waits_for_scan() and self.provider.pay(shown.content):
                return
            if self.terminal.touch(self.card):
                return


@dataclass(frozen=True)
class Aftermath:
    """What is left after a till died at `die_at` and was started again, twice."""

    die_at: int
    end: str
    balance: int
    fees_printed: int
    owed: int
    """A part of an e-money payment cannot go back: staff owes it."""
    payments: int
    changed_by_second_recovery: bool
    left_open: bool

    @property
    def is_violation(self) -> bool:
        is_balanced = self.balance == self.fees_printed + self.owed and not self.left_open
        return not is_balanced or self.payments > 1 or self.changed_by_second_recovery


class Victims:
    """A process that forks a till for each order."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.faults.till.cashless_victim"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, order: Order) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(encode(order))
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.communicate()


@contextmanager
def world_and_order(folder: Path, story: str, method: PaymentMethod) -> Iterator[tuple[World, Order]]:
    folder.mkdir()
    with ExitStack() as stack:
        world = World(folder, stack)
        provider = world.provider
        yield (
            world,
            Order(
                story,
                method.value,
                str(folder / "journal.db"),
                provider.address,
                str(provider.key_file),
                str(provider.anchor),
                world.terminal.port,
            ),
        )


def kill_once(victims: Victims, folder: Path, story: str, method: PaymentMethod, order: Order) -> Aftermath:
    with world_and_order(folder, story, method) as (world, living):
        doomed = replace(living, die_at=order.die_at, defect=order.defect)
        with world.citizen():
            end = victims.run(doomed)
        recovery = replace(doomed, story=ONLY_RECOVER, die_at=0)
        journal = Path(doomed.journal)
        assert victims.run(recovery).isdigit()
        first = (entries(journal), world.balance)
        assert victims.run(recovery).isdigit()
        second = (entries(journal), world.balance)
        return Aftermath(
            order.die_at,
            end,
            world.balance,
            fees_printed(second[0]),
            sum(entry.amount for entry in second[0] if entry.kind is Kind.REFUND_FAILED),
            world.payments,
            first != second,
            _is_left_open(second[0]),
        )


def _is_left_open(journal: tuple[Entry, ...]) -> bool:
    opened = {entry.transaction for entry in journal if entry.kind is Kind.OPEN}
    return opened != {entry.transaction for entry in journal if entry.kind is Kind.CLOSED}


def kill_everywhere(folder: Path, story: str, method: PaymentMethod, defect: str = "") -> list[Aftermath]:
    with (
        closing(Victims()) as victims,
        world_and_order(folder / "life", story, method) as (world, order),
        world.citizen(),
    ):
        last = int(victims.run(replace(order, defect=defect if defect in PEERS else "")))

    def share(worker: int) -> list[Aftermath]:
        with closing(Victims()) as victims:
            return [
                kill_once(victims, folder / str(at), story, method, replace(order, die_at=at, defect=defect))
                for at in range(1 + worker, last + 1, WORKERS)
            ]

    with ThreadPoolExecutor(WORKERS) as pool:
        return [aftermath for part in pool.map(share, range(WORKERS)) for aftermath in part]


def require_conservation(aftermaths: list[Aftermath]) -> None:
    # A look more or less at a slow peer moves the last boundaries: a few tills live on.
    assert sum(aftermath.end == "killed" for aftermath in aftermaths) >= len(aftermaths) - 4 >= 8
    assert [aftermath for aftermath in aftermaths if aftermath.is_violation] == []


@pytest.mark.parametrize("method", METHODS)
def test_money_is_conserved_wherever_the_till_is_killed(tmp_path: Path, method: PaymentMethod) -> None:
    story = "misprint" if method is PaymentMethod.QR else "void"
    aftermaths = kill_everywhere(tmp_path, story, method)
    require_conservation(aftermaths)
    assert sum(aftermath.owed for aftermath in aftermaths) == 0


@pytest.mark.parametrize(("peer", "story"), [("mute", "void"), ("vague", "cancel")])
def test_money_is_conserved_where_a_provider_tells_the_outcome_only_later(
    tmp_path: Path, peer: str, story: str
) -> None:
    """The answer to a refund is lost, or to closing a charge: a later inquiry settles it, killed or not."""
    require_conservation(kill_everywhere(tmp_path, story, PaymentMethod.QR, peer))


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("story", ["printed", "cancel", "void"])
def test_money_is_conserved_in_every_story(tmp_path: Path, story: str, method: PaymentMethod) -> None:
    require_conservation(kill_everywhere(tmp_path, story, method))


@pytest.mark.parametrize("defect", ["credulous", "hasty", "repeating"])
def test_the_harness_finds_a_planted_defect(tmp_path: Path, defect: str) -> None:
    aftermaths = kill_everywhere(tmp_path, "misprint", PaymentMethod.QR, defect)
    assert [aftermath for aftermath in aftermaths if aftermath.is_violation] != []


def test_the_whole_story_charges_once_and_keeps_the_fee(tmp_path: Path) -> None:
    with (
        closing(Victims()) as victims,
        world_and_order(tmp_path / "life", "printed", PaymentMethod.QR) as (world, order),
    ):
        with world.citizen():
            assert victims.run(order).isdigit()
        assert (world.balance, world.payments) == (DUE, 1)
