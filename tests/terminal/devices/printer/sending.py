"""What the tests of the driver on the virtual printer share."""

import threading
import time
from collections.abc import Callable

from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.ports import PrintOutcome
from tests.terminal.devices.printer.rigs import pages

DOCUMENT = pages(4)
SHEETS = 2
PATIENCE = 30.0
"""Seconds, for what happens at once unless something is broken."""


def ignore(_: int) -> None:
    """Nobody counts along."""


class LeapingClock:
    """Runs as clocks do, until somebody lets much time pass at once."""

    def __init__(self) -> None:
        self._leapt = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self._leapt

    def leap(self, seconds: float) -> None:
        self._leapt += seconds


def with_a_long_first_pause(seconds: float) -> Pacing:
    """Real time, but for so many seconds that pass when the driver pauses first: the document is printing."""
    clock, pause, leaps = LeapingClock(), threading.Event(), iter([seconds])

    def wait(pause_seconds: float) -> None:
        clock.leap(next(leaps, 0.0))
        pause.wait(pause_seconds)

    return Pacing(clock, wait)


def send(printer: IppPrinter, on_sheet: Callable[[int], None] = ignore) -> PrintOutcome:
    """The outcome of the document on that printer."""
    return printer.print_document(memoryview(DOCUMENT), SHEETS, on_sheet)
