"""Keeps an eye on the printer while nobody is at the machine, so that nobody begins in vain."""

import threading
from collections.abc import Callable

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.conductor.timers import Timers
from kiosk.terminal.conductor.worker import Worker
from kiosk.terminal.flow.events import Event, PrinterStateChanged
from kiosk.terminal.ports import Printer, PrinterTrouble

READY_SECONDS = 20.0
"""From one look to the next while all is well; seldom enough for a printer that wants to sleep."""
TROUBLED_SECONDS = 5.0
"""While somebody may be mending it."""


class PrinterWatch:
    """Looks at once when it begins, then again and again; posts what changed.

    `set_watching` may be called from one thread only; the looks are taken on the printer's thread.
    """

    def __init__(
        self,
        printer: Printer,
        worker: Worker,
        timers: Timers,
        log: EventLog,
        post: Callable[[Event], None],
    ) -> None:
        self._printer = printer
        self._worker = worker
        self._timers = timers
        self._log = log
        self._post = post
        self._watching = threading.Event()
        self._round = 0
        self._told: tuple[PrinterTrouble, ...] | None = None

    def set_watching(self, *, watching: bool) -> None:
        """Begin or stop; harmless where nothing changes."""
        if watching is self._watching.is_set():
            return
        if not watching:
            self._watching.clear()
            return
        self._watching.set()
        self._round += 1
        self._told = None
        self._look_soon(self._round)

    def _look_soon(self, round_number: int) -> None:
        self._worker.submit(lambda: self._look(round_number))

    def _look(self, round_number: int) -> None:
        if not self._watching.is_set() or round_number != self._round:
            return
        try:
            self._tell(self._printer.preflight(), round_number)
        finally:
            seconds = TROUBLED_SECONDS if self._told else READY_SECONDS
            self._timers.start(seconds, lambda: self._look_soon(round_number))

    def _tell(self, troubles: tuple[PrinterTrouble, ...], round_number: int) -> None:
        if troubles == self._told or round_number != self._round:
            return
        for trouble in troubles:
            self._log.write(LogEvent.PRINTER_TROUBLE, trouble=trouble.value)
        self._told = troubles
        self._post(PrinterStateChanged(troubles))
