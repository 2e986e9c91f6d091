"""The `Till` port over a cash desk: one thread owns machine and journal, every call is a task for it."""

import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from typing import TypeVar

from kiosk.domain.money import Yen
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.ports import (
    IssuedLine,
    Leftover,
    LineResult,
    PaymentMeans,
    PaymentMethod,
    PaymentOffer,
    PromptListener,
    ReceivedListener,
    Settlement,
    TillTrouble,
    TransactionId,
    TransactionState,
    no_prompts,
)
from kiosk.terminal.till.claims import Claims
from kiosk.terminal.till.desk import CashDesk
from kiosk.terminal.till.journal.audit import Resolution
from kiosk.terminal.till.journal.reader import JournalError
from kiosk.terminal.till.reporting import Report
from kiosk.terminal.till.staff import ChangerSeen, DayClosed
from kiosk.terminal.till.worker import TaskQueue, WorkerStoppedError

POLL_SECONDS = 0.1
"""From one poll of the machine to the next; at most 200 ms keep its events from being lost."""

_Answer = TypeVar("_Answer")


class CashTill:
    """See `Till`. `on_received` is called on the till's thread and may not call the till.

    When the journal or the machine fail in a way that no citizen can cause, the thread ends: calls
    for money then answer FAULT, others raise WorkerStoppedError, and `wait` returns.
    """

    def __init__(
        self, open_desk: Callable[[], CashDesk], claims: Claims, clock: Clock, log: EventLog
    ) -> None:
        self._open_desk = open_desk
        self._claims = claims
        self._clock = clock
        self._log = log
        self._tasks: TaskQueue[CashDesk] = TaskQueue()
        self._opened: Future[None] = Future()
        self._stopping = threading.Event()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="till")

    def start(self) -> None:
        """Open machine and journal, and recover. Raises what opening the desk raises."""
        self._thread.start()
        self._opened.result()

    def close(self) -> None:
        """Close the inlets and end the thread; what is unfinished stays so in the journal."""
        self._stopping.set()
        self._thread.join()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the thread has ended; False where `seconds` pass first."""
        return self._ended.wait(seconds)

    def prove_alive(self) -> None:
        """Return as soon as the thread has performed a task. Raises WorkerStoppedError where it has ended."""
        self._tasks.call(_look)

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer | TillTrouble:
        """See `Till.offer`."""
        return self._ask(lambda desk: desk.offer(fees))

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        on_received: ReceivedListener,
        method: PaymentMethod = PaymentMethod.CASH,
        on_prompt: PromptListener = no_prompts,
    ) -> PaymentMeans | TillTrouble:
        """See `Till.begin`. Raises TillUsageError where it was begun before with other fees."""

        def task(desk: CashDesk) -> PaymentMeans | TillTrouble:
            self._claims.claim(transaction)
            return desk.begin(transaction, fees, on_received, method, on_prompt)

        return self._ask(task)

    def state(self, transaction: TransactionId) -> TransactionState | TillTrouble:
        """See `Till.state`."""
        return self._ask(lambda desk: desk.state(transaction))

    def leftover(self, transaction: TransactionId) -> Leftover | TillTrouble:
        """See `Till.leftover`."""

        def task(desk: CashDesk) -> Leftover:
            self._claims.claim(transaction)
            return desk.leftover(transaction)

        return self._ask(task)

    def report_to(self, report: Report) -> None:
        """Tell `report` the outcome of every issued line: first what the journal holds, then each new one.

        Raises WorkerStoppedError where the thread has ended.
        """
        self._tasks.call(lambda desk: desk.outcomes.report_to(report))

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        """See `Till.record_issued`. Raises TillUsageError for a line that the transaction has not."""
        self._tasks.call(lambda desk: desk.record_issued(transaction, line, issued))

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """See `Till.record_print_intent`. Raises TillUsageError where the line may not be printed."""
        self._tasks.call(lambda desk: desk.record_print_intent(transaction, line))

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """See `Till.record_outcome`. Raises TillUsageError where the outcome cannot be true."""
        self._tasks.call(lambda desk: desk.record_outcome(transaction, line, result))

    def record_misprints(
        self, transaction: TransactionId, lines: tuple[int, ...]
    ) -> Settlement | TillTrouble:
        """See `Till.record_misprints`. Raises TillUsageError where one of them cannot be misprinted."""
        return self._ask(lambda desk: desk.record_misprints(transaction, lines))

    def settle(self, transaction: TransactionId) -> Settlement | TillTrouble:
        """See `Till.settle`."""

        def task(desk: CashDesk) -> Settlement:
            self._claims.claim(transaction)
            return desk.settle(transaction)

        return self._ask(task)

    def close_day(self, counted: Mapping[str, Yen], *, box_is_emptied: bool) -> DayClosed:
        """See `StaffDesk.close_day`. Raises WorkerStoppedError and JournalError too."""
        return self._tasks.call(lambda desk: desk.staff.close_day(counted, box_is_emptied=box_is_emptied))

    def fill(self, filled: Mapping[str, Yen], filling: str) -> Mapping[str, Yen]:
        """See `StaffDesk.fill`. Raises WorkerStoppedError and JournalError too."""
        return self._tasks.call(lambda desk: desk.staff.fill(filled, filling))

    def resolve(self, case: int, resolution: Resolution) -> None:
        """See `StaffDesk.resolve`. Raises WorkerStoppedError and JournalError too."""
        self._tasks.call(lambda desk: desk.staff.resolve(case, resolution))

    def clear_jam(self) -> None:
        """See `StaffDesk.clear_jam`. Raises WorkerStoppedError and JournalError too."""
        self._tasks.call(lambda desk: desk.staff.clear_jam())

    def look_at_changer(self) -> ChangerSeen:
        """See `StaffDesk.look_at_changer`. Raises WorkerStoppedError."""
        return self._tasks.call(lambda desk: desk.staff.look_at_changer())

    def pay_out(self, case: int) -> Settlement:
        """See `CashDesk.pay_out`. Raises WorkerStoppedError and JournalError too."""
        return self._tasks.call(lambda desk: desk.pay_out(case))

    def release(self, transactions: Iterable[TransactionId]) -> None:
        """The session behind these transactions is gone; it has its time of grace to come back."""
        released = frozenset(transactions)
        self._tasks.call(lambda desk: self._claims.release(released.intersection(desk.unfinished())))

    def _ask(self, task: Callable[[CashDesk], _Answer]) -> _Answer | TillTrouble:
        try:
            return self._tasks.call(task)
        except (JournalError, WorkerStoppedError):
            return TillTrouble.FAULT

    def _run(self) -> None:
        try:
            desk = self._open_desk()
            self._claims.release(desk.unfinished())
        except BaseException as cause:
            self._end()
            self._opened.set_exception(cause)
            return
        self._opened.set_result(None)
        try:
            self._serve(desk)
        except Exception as fault:
            self._log.write(LogEvent.MONEY_FAULT, device="till", fault=type(fault).__name__)
        finally:
            self._end()
            desk.close()

    def _serve(self, desk: CashDesk) -> None:
        while not self._stopping.is_set():
            desk.poll()
            for transaction in self._claims.expired():
                self._claims.claim(transaction)
                desk.settle(transaction)
            next_poll = self._clock.monotonic() + POLL_SECONDS
            while (rest := next_poll - self._clock.monotonic()) > 0 and not self._stopping.is_set():
                self._tasks.perform_next(desk, rest)

    def _end(self) -> None:
        self._ended.set()
        self._tasks.close()


def _look(_: CashDesk) -> None:
    """The task that proves that tasks are performed."""
