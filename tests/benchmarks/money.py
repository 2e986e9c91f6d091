"""The till: a commit of its journal, and from a coin in the acceptor to the amount that a session is told.

The coin goes in while the till polls the virtual machine every 100 ms over ccTalk at its real pace, so a coin
waits half a poll on average. `paid_to_print_intent_ms` is from the coin that completes the amount to the
durable intent to print: what the till adds between payment and print. (`session_times` measures the
whole way to the last byte at the printer.)
"""

import os
import statistics
import tempfile
import threading
import time
from contextlib import closing
from io import StringIO
from pathlib import Path

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import LineResult, TransactionId
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.process import TillSettings, open_till
from kiosk.terminal.till.till import CashTill

COMMITS = 500
SALES = 12
COIN = Denomination.YEN_100


def run() -> dict[str, float]:
    """Milliseconds: median and 99th percentile of a commit, medians of the others."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        commits = sorted(_commits(folder / "commits.sqlite"))
        sales = _sales(folder)
    told, intended = zip(*sales, strict=True)
    return {
        "journal_commit_p50_ms": statistics.median(commits),
        "journal_commit_p99_ms": commits[len(commits) * 99 // 100],
        "coin_to_session_ms": statistics.median(told),
        "paid_to_print_intent_ms": statistics.median(intended),
        "load_average": os.getloadavg()[0],
    }


def _commits(path: Path) -> list[float]:
    durations = []
    with closing(Journal(path, SystemClock())) as journal:
        for number in range(COMMITS):
            entry = Entry(TransactionId("bench"), Kind.CREDIT, Yen(100), "coin-acceptor", number, str(number))
            began = time.perf_counter()
            journal.append(entry)
            durations.append((time.perf_counter() - began) * 1000)
    return durations


def _sales(folder: Path) -> list[tuple[float, float]]:
    clock = SystemClock()
    with closing(VirtualChanger()) as machine:
        settings = TillSettings(folder / "journal.sqlite", machine.path, folder / "till.socket", machine.cash)
        with closing(open_till(settings, clock, EventLog("till", clock, StringIO()))) as till:
            return [_sale(till, machine, TransactionId(f"sale-{number}")) for number in range(SALES)]


def _sale(till: CashTill, machine: VirtualChanger, transaction: TransactionId) -> tuple[float, float]:
    told = threading.Event()
    till.begin(transaction, (Yen(COIN),), lambda _: told.set())
    if not machine.wait_until_accepting(COIN, 10):
        raise RuntimeError("the machine does not accept the coin")
    began = time.perf_counter()
    machine.insert_coin(COIN)
    if not told.wait(10):
        raise RuntimeError("the till told of no coin")
    known = time.perf_counter()
    till.record_print_intent(transaction, 0)
    intended = time.perf_counter()
    till.record_outcome(transaction, 0, LineResult.PRINTED)
    till.settle(transaction)
    return (known - began) * 1000, (intended - began) * 1000
