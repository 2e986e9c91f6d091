"""What a test needs of a till: start it, wait for money, look into machine and journal."""

import io
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.domain.money import Denomination, Yen, amount_of
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import LineResult, Till, TransactionId
from kiosk.terminal.till.journal.audit import CASE_KINDS, open_cases
from kiosk.terminal.till.journal.events import Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import JournalReader, entries_of
from kiosk.terminal.till.process import TillSettings, open_till
from kiosk.terminal.till.staff import CLAIM_WINDOW
from kiosk.terminal.till.till import CashTill

PATIENCE = 20.0
"""Seconds after which a test gives up waiting; far more than anything takes."""

FEE = Yen(300)


class Wallet:
    """Remembers what the till says it received."""

    def __init__(self) -> None:
        self.told: list[Yen] = []
        self._changed = threading.Condition()

    def __call__(self, amount: Yen) -> None:
        with self._changed:
            self.told.append(amount)
            self._changed.notify_all()

    def wait_for(self, amount: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: amount in self.told, PATIENCE), self.told


class Station:
    """A change machine, a journal, and the till between them."""

    def __init__(self, machine: VirtualChanger, folder: Path, grace_seconds: float = 0.0) -> None:
        self.machine = machine
        self.settings = TillSettings(
            folder / "journal.db", machine.path, folder / "till.socket", machine.cash, grace_seconds
        )
        self.claim_window = CLAIM_WINDOW
        self.log = io.StringIO()
        self._tills: list[CashTill] = []

    def start(self) -> CashTill:
        clock = SystemClock()
        settings = replace(self.settings, claim_window=self.claim_window)
        till = open_till(settings, clock, EventLog("till", clock, self.log))
        self._tills.append(till)
        return till

    def restart(self) -> CashTill:
        self.close()
        return self.start()

    def close(self) -> None:
        while self._tills:
            self._tills.pop().close()

    def insert(self, wallet: Wallet, *pieces: Denomination) -> None:
        """Insert one after the other, each when the till has taken note of the one before."""
        for piece in pieces:
            before = max(wallet.told, default=0)
            assert self.machine.wait_until_accepting(piece, PATIENCE)
            assert self.machine.insert_note(piece) if piece.is_note else self.machine.insert_coin(piece)
            wallet.wait_for(before + piece)

    def balance(self) -> int:
        """What the machine took and did not give back, by its own count."""
        return amount_of(self.machine.accepted) - amount_of(self.machine.tray)

    def entries(self) -> tuple[Entry, ...]:
        with closing(Journal(self.settings.journal, SystemClock())) as journal:
            return entries_of(journal.events())

    def entries_after_restart(self) -> tuple[Entry, ...]:
        """What the journal says when a till was started and closed once more."""
        self.restart()
        self.close()
        return self.entries()

    def cases(self) -> tuple[Event, ...]:
        """What waits for staff."""
        with closing(JournalReader.open(self.settings.journal)) as journal:
            return open_cases(journal.events_of(CASE_KINDS))

    def case(self, kind: Kind) -> int:
        """The number of the one open case of this kind."""
        (number,) = (case.seq for case in self.cases() if case.entry.kind is kind)
        return number

    def kinds(self) -> list[Kind]:
        return [entry.kind for entry in self.entries()]


def pay(
    station: Station, till: Till, transaction: TransactionId, fees: tuple[Yen, ...], *pieces: Denomination
) -> Wallet:
    """Begin a transaction and insert money."""
    wallet = Wallet()
    till.begin(transaction, fees, wallet)
    station.insert(wallet, *pieces)
    return wallet


def print_line(till: Till, transaction: TransactionId, line: int) -> None:
    till.record_print_intent(transaction, line)
    till.record_outcome(transaction, line, LineResult.PRINTED)
