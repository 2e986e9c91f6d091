"""The hoppers of a ccTalk change machine: paying out once, and finding out what was paid."""

from collections.abc import Callable, Mapping
from contextlib import suppress

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.bus import BusError
from kiosk.terminal.till.cash.cctalk.event_buffer import next_counter
from kiosk.terminal.till.cash.cctalk.hopper import MAX_COINS, Hopper, HopperStatus
from kiosk.terminal.till.cash.changer import (
    CashCounts,
    Dispensed,
    DispenseOrder,
    DispenseResult,
    DispenseUnknown,
    NotDispensed,
)
from kiosk.terminal.till.hoppers import hopper_name

STATUS_INTERVAL = 0.1
"""Seconds between two readings of a hopper at work (docs/reference/payment.md, section 1)."""

_UNANSWERED_LIMIT = 3
"""Readings without an answer, one after the other, after which a hopper is given up."""

_FORGOTTEN = 0
"""A command counter that never counted, or that was lost with the hopper's power."""

_IDLE_LIMIT = 50
"""Readings without another coin after which a hopper that claims to be at work is stopped."""

_STOPPING_SECONDS = 0.5
"""From the order to stop until a coin that was on its way has fallen and was counted."""


class HopperBank:
    """The hoppers and how many coins each holds.

    ccTalk hoppers do not count what lies in them: the bank does, from what it is told at first.
    """

    def __init__(self, hoppers: Mapping[Denomination, Hopper]) -> None:
        self._hoppers = hoppers
        self._counts = dict.fromkeys(hoppers, 0)
        self._out_of_order: set[Denomination] = set()
        self._discrepancy = False

    def fill(self, counts: Mapping[Denomination, int]) -> None:
        """Believe these counts."""
        self._counts = {denomination: counts.get(denomination, 0) for denomination in self._hoppers}

    def recount(self, counts: Mapping[Denomination, int]) -> None:
        """Believe these counts of staff, who looked into these hoppers."""
        self._counts |= counts
        self._out_of_order -= counts.keys()
        self._discrepancy = self._discrepancy and bool(self._out_of_order)

    def cash_counts(self) -> CashCounts:
        """What can be dispensed now."""
        counts = {d: 0 if d in self._out_of_order else count for d, count in self._counts.items()}
        return CashCounts(counts, self._discrepancy)

    def coin_arrived(self, denomination: Denomination) -> None:
        """A coin of the acceptor fell into its hopper."""
        if denomination in self._counts:
            self._counts[denomination] += 1

    def prepare(self, denomination: Denomination, count: int) -> DispenseOrder | None:
        """An order for at most one command's worth of coins; None where the hopper does not answer."""
        try:
            counter = self._hoppers[denomination].status().counter
        except BusError:
            self._out_of_order.add(denomination)
            return None
        return DispenseOrder(denomination, min(count, MAX_COINS), hopper_name(denomination), counter)

    def dispense(self, order: DispenseOrder, pause: Callable[[float], None]) -> DispenseResult:
        """Send the order once, then believe the hopper's status alone."""
        # Where the answer is lost or a refusal, the status tells what became of the order.
        with suppress(BusError):
            self._hoppers[order.denomination].dispense(order.count)
        result = self.outcome_of(order, pause)
        if isinstance(result, NotDispensed):
            self._out_of_order.add(order.denomination)
        return result

    def outcome_of(self, order: DispenseOrder, pause: Callable[[float], None]) -> DispenseResult:
        """Follow the hopper until it has finished; `pause` is called between two readings."""
        result = self._follow(order, pause)
        match result:
            case Dispensed(paid=paid):
                self._book(order, paid)
            case DispenseUnknown():
                self._out_of_order.add(order.denomination)
            case NotDispensed():
                pass
        return result

    def _follow(self, order: DispenseOrder, pause: Callable[[float], None]) -> DispenseResult:
        unanswered = idle = most_paid = 0
        while unanswered < _UNANSWERED_LIMIT and idle < _IDLE_LIMIT:
            try:
                status = self._hoppers[order.denomination].status()
            except BusError:
                unanswered += 1
            else:
                result = _judge(order, status)
                if result is not None:
                    return result
                unanswered = 0
                idle = 0 if status.paid > most_paid else idle + 1
                most_paid = max(most_paid, status.paid)
            pause(STATUS_INTERVAL)
        return self._stopped(order, pause)

    def _stopped(self, order: DispenseOrder, pause: Callable[[float], None]) -> DispenseResult:
        """What came of an order whose hopper stands still: it must not pay later, when nobody expects it."""
        hopper = self._hoppers[order.denomination]
        with suppress(BusError):
            hopper.stop()
        pause(_STOPPING_SECONDS)
        try:
            return _judge(order, hopper.status()) or DispenseUnknown()
        except BusError:
            return DispenseUnknown()

    def _book(self, order: DispenseOrder, paid: int) -> None:
        denomination = order.denomination
        self._counts[denomination] = max(0, self._counts[denomination] - paid)
        if paid < order.count:
            self._out_of_order.add(denomination)
            self._discrepancy = True


def _judge(order: DispenseOrder, status: HopperStatus) -> DispenseResult | None:
    """What the status says about the order; None while the hopper is at work on it."""
    if status.counter == order.counter_before:
        return _judge_same_counter(status.counter)
    if status.counter != next_counter(order.counter_before) or status.paid > order.count:
        return DispenseUnknown()
    return Dispensed(status.paid, status.counter) if status.remaining == 0 else None


def _judge_same_counter(counter: int) -> DispenseResult:
    """The counter stands where it stood: the order never arrived.

    That proves nothing at 0, where a hopper stands again that paid and then lost its memory in a power cut.
    Paying twice is worse than asking staff.
    """
    return DispenseUnknown() if counter == _FORGOTTEN else NotDispensed()
