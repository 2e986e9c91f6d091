"""A thread that owns one service: charges are followed on it, and it says how they stand."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as WaitedTooLongError
from dataclasses import replace
from typing import TypeVar

from kiosk.runtime.clock import Clock
from kiosk.terminal.till.cashless import collection as collecting
from kiosk.terminal.till.cashless.charge import (
    CashlessService,
    Charge,
    ChargeReference,
    Refund,
    RefundReport,
    RefundResult,
)
from kiosk.terminal.till.cashless.collection import Collection, Pace

_Report = TypeVar("_Report")

_READINESS_SECONDS = 15.0
"""From one look at an idle service to the next."""


class Peer:
    """One means of payment. Every call returns at once, except `close_charge` and `refund`."""

    def __init__(self, service: CashlessService, pace: Pace, clock: Clock) -> None:
        self._service = service
        self._pace = pace
        self._clock = clock
        self._orders: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._reports: queue.SimpleQueue[Collection] = queue.SimpleQueue()
        self._refund_reports: queue.SimpleQueue[RefundReport] = queue.SimpleQueue()
        self._collections: dict[ChargeReference, Collection] = {}
        self._is_ready = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="cashless", daemon=True)
        self._thread.start()

    @property
    def is_ready(self) -> bool:
        """Whether a charge could start, when last looked."""
        return self._is_ready.is_set()

    def begin(self, charge: Charge) -> None:
        """Start a charge and follow it."""
        self._is_ready.clear()

        def order() -> None:
            self._take(collecting.begin(self._service, charge, self._pace, self._clock.monotonic()))

        self._orders.put(order)

    def resume(self, charge: Charge) -> None:
        """Follow a charge that an earlier process may have started."""

        def order() -> None:
            self._take(collecting.resume(charge, self._pace, self._clock.monotonic()))

        self._orders.put(order)

    def reports(self) -> tuple[Collection, ...]:
        """How charges stand that changed since the last call, oldest first."""
        return _taken(self._reports)

    def refund_reports(self) -> tuple[RefundReport, ...]:
        """What became of refunds that were inquired about since the last call, oldest first."""
        return _taken(self._refund_reports)

    def close_charge(self, charge: Charge, seconds: float) -> Collection | None:
        """End a charge now and wait for how it ended; None where that takes longer: a report follows."""
        ended: Future[Collection] = Future()
        self._orders.put(lambda: ended.set_result(self._closed(charge)))
        try:
            return ended.result(seconds)
        except WaitedTooLongError:
            ended.add_done_callback(lambda late: self._reports.put(late.result()))
            return None

    def inquire(self, charge: Charge) -> None:
        """Close a charge of which nobody could tell the end; the reports say what came of it."""
        self._orders.put(lambda: self._reports.put(self._closed(charge)))

    def inquire_refund(self, refund: Refund) -> None:
        """Ask about a refund of which nobody could tell the end; it is not sent again."""

        def order() -> None:
            self._refund_reports.put(RefundReport(refund, self._service.ask_refund(refund)))

        self._orders.put(order)

    def refund(self, refund: Refund, seconds: float) -> RefundResult:
        """Give back and wait for the result."""
        done: Future[RefundResult] = Future()
        self._orders.put(lambda: done.set_result(self._refunded(refund)))
        try:
            return done.result(seconds)
        except WaitedTooLongError:
            return RefundResult.UNKNOWN

    def close(self) -> None:
        """End the thread after what it is doing, and release the service."""
        self._stopping.set()
        self._orders.put(_nothing)
        self._thread.join()
        self._service.close()

    def _run(self) -> None:
        self._refresh()
        while not self._stopping.is_set():
            try:
                self._orders.get(timeout=self._pace.look if self._collections else _READINESS_SECONDS)()
            except queue.Empty:
                self._look()

    def _look(self) -> None:
        for collection in tuple(self._collections.values()):
            now = self._clock.monotonic()
            self._take(collecting.look(self._service, collection, self._pace, now))
        if not self._collections:
            self._refresh()

    def _take(self, collection: Collection) -> None:
        """Remember where a charge stands, and report what changed."""
        known = self._collections.get(collection.charge.reference)
        if known is None or known.state != collection.state or collection.is_over:
            self._reports.put(collection)
        if collection.is_over:
            self._collections.pop(collection.charge.reference, None)
            self._refresh()
        else:
            self._collections[collection.charge.reference] = collection

    def _closed(self, charge: Charge) -> Collection:
        """Whoever closes a charge is told of its end, not the reports."""
        known = self._collections.pop(charge.reference, None) or Collection(charge, 0.0)
        closing = replace(known, attempts=0)
        while not closing.is_over:
            closing = collecting.close(self._service, closing, self._pace)
        self._refresh()
        return closing

    def _refunded(self, refund: Refund) -> RefundResult:
        result = RefundResult.UNKNOWN
        for _ in range(self._pace.closing_attempts):
            result = self._service.refund(refund)
            if result is not RefundResult.UNKNOWN:
                break
        return result

    def _refresh(self) -> None:
        if not self._stopping.is_set() and self._service.is_ready():
            self._is_ready.set()
        else:
            self._is_ready.clear()


def _taken(reports: "queue.SimpleQueue[_Report]") -> tuple[_Report, ...]:
    taken: list[_Report] = []
    while not reports.empty():
        taken.append(reports.get_nowait())
    return tuple(taken)


def _nothing() -> None:
    """The order that wakes the thread up for its end."""
