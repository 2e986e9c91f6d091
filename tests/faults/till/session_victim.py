"""A session that kills itself at the n-th step of a visit: before or after a call to the till, or a sheet.

`python -m tests.faults.till.session_victim` answers orders, each at the till's socket that it names.
"""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import LineResult, PaymentMeans, PaymentMethod, TransactionId
from kiosk.terminal.till.client import TillClient
from tests.faults.till.forks import answer_orders
from tests.faults.till.fuse import Fuse
from tests.faults.till.stories import FEES

MODULE = "tests.faults.till.session_victim"
_PATIENCE = 60.0
_PAUSE = 0.02


@dataclass(frozen=True, slots=True)
class Visit:
    """Pay `amount`, print `lines` on `paper`, settle; die at boundary `die_at`, 0 lives on."""

    socket: str
    transaction: str
    amount: int
    lines: tuple[str, ...]
    """The name of the LineResult of each line that is sent to the printer."""
    paper: str
    die_at: int = 0
    method: str = PaymentMethod.CASH.value


class Session:
    """Calls the till with a boundary on each side of each call."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._fuse = Fuse(visit.die_at)
        self._till = TillClient(Path(visit.socket), answer_seconds=_PATIENCE)
        self._received = 0
        self._changed = threading.Condition()

    def play(self) -> int:
        """The whole visit; the number of boundaries passed."""
        transaction = TransactionId(self._visit.transaction)
        with self._fuse.around():
            self._begin(transaction)
        self._wait_for_money()
        for line, result in enumerate(self._visit.lines):
            with self._fuse.around():
                self._till.record_print_intent(transaction, line)
            if LineResult[result] is LineResult.PRINTED:
                self._print(line)
            with self._fuse.around():
                self._till.record_outcome(transaction, line, LineResult[result])
        with self._fuse.around():
            self._till.settle(transaction)
        return self._fuse.passed

    def _begin(self, transaction: TransactionId) -> None:
        """Begin as soon as the means is ready: a provider looks at itself again after each visit."""
        method, pause, clock = PaymentMethod(self._visit.method), threading.Event(), SystemClock()
        end = clock.monotonic() + _PATIENCE
        while not isinstance(self._till.begin(transaction, FEES, self._take, method), PaymentMeans):
            if clock.monotonic() > end:
                raise TimeoutError("the till never took the money of the visit")
            pause.wait(_PAUSE)

    def _print(self, line: int) -> None:
        with self._fuse.around(), Path(self._visit.paper).open("a") as tray:
            tray.write(f"{line}\n")

    def _wait_for_money(self) -> None:
        with self._changed:
            if not self._changed.wait_for(lambda: self._received >= self._visit.amount, _PATIENCE):
                raise TimeoutError("the money of the visit never came")

    def _take(self, amount: Yen) -> None:
        with self._changed:
            self._received = amount
            self._changed.notify_all()


def _play(told: dict[str, Any]) -> int:
    return Session(Visit(**{**told, "lines": tuple(told["lines"])})).play()


if __name__ == "__main__":
    answer_orders(_play)
