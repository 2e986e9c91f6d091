"""The `Printer` port on an IPP printer (docs/reference/printing.md; docs/devices/printer.md)."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.terminal.devices.printer.ipp.attributes import printer_status
from kiosk.terminal.devices.printer.ipp.budget import TimeBudget
from kiosk.terminal.devices.printer.ipp.client import IppClient
from kiosk.terminal.devices.printer.ipp.errors import NotTrustedError, TransportError
from kiosk.terminal.devices.printer.ipp.following import AwaitedDocument, JobFollower
from kiosk.terminal.devices.printer.ipp.message import Attribute
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.preflight import (
    printer_troubles,
    ticket_troubles,
    validation_troubles,
)
from kiosk.terminal.devices.printer.ipp.recalling import OrphanRecall
from kiosk.terminal.devices.printer.ipp.registry import GroupTag
from kiosk.terminal.devices.printer.ipp.submission import Accepted, NotAccepted, Submitter, Unknown
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE, PageSetup, job_ticket
from kiosk.terminal.devices.printer.lock import Hold, PrinterLock
from kiosk.terminal.devices.printer.settings import PrinterSettings
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult


@dataclass(frozen=True, slots=True)
class _Ready:
    """The printer may be sent a document, with this very ticket, made and tried on one look."""

    ticket: tuple[Attribute, ...]


@dataclass(frozen=True, slots=True)
class _NotReady:
    """The printer must not be sent anything."""

    troubles: tuple[PrinterTrouble, ...]


class IppPrinter:
    """One printer, used by one thread at a time; `give_up` may come from any thread.

    Raises PrinterConfigurationError if the pinned certificate cannot be used.
    """

    def __init__(
        self,
        settings: PrinterSettings,
        lock: PrinterLock,
        setup: PageSetup = CERTIFICATE,
        pacing: Pacing | None = None,
    ) -> None:
        self._settings = settings
        self._lock = lock
        self._setup = setup
        self._pacing = Pacing() if pacing is None else pacing
        self._client = IppClient(settings)
        self._given_up = threading.Event()

    def preflight(self) -> tuple[PrinterTrouble, ...]:
        """Everything that speaks against printing now; empty if the printer is ready."""
        with self._client.conversation():
            examined = self._examine()
        match examined:
            case _NotReady(troubles):
                return troubles
            case _Ready():
                return ()

    def print_document(
        self, document: memoryview, sheets: int, on_sheet: Callable[[int], None]
    ) -> PrintOutcome:
        """Look again, send `document` once and follow it to a terminal state.

        `on_sheet` is called with the number of sheets that came out so far. After an unclear outcome the
        printer is locked until staff unlock it; so it is where this process dies before there is one.
        """
        try:
            with self._client.conversation():
                outcome = self._print(document, sheets, on_sheet)
        finally:
            self._given_up.clear()
        if outcome.result is PrintResult.UNCLEAR:
            self._lock.lock()
        else:
            self._lock.release()
        return outcome

    def give_up(self) -> None:
        """Cancel the document that is being printed; its outcome is still awaited and returned.

        A document that is about to be printed is not sent any more.
        """
        self._given_up.set()

    def _print(self, document: memoryview, sheets: int, on_sheet: Callable[[int], None]) -> PrintOutcome:
        budget = TimeBudget.starting(self._pacing.clock(), self._settings)
        match self._examine():
            case _NotReady(troubles):
                return PrintOutcome(PrintResult.FAILED_CLEAN, troubles)
            case _Ready() if self._given_up.is_set():
                return PrintOutcome(PrintResult.FAILED_CLEAN)
            case _Ready(ticket):
                return self._send(ticket, document, AwaitedDocument(self._setup, sheets, budget), on_sheet)

    def _send(
        self,
        ticket: tuple[Attribute, ...],
        document: memoryview,
        awaited: AwaitedDocument,
        on_sheet: Callable[[int], None],
    ) -> PrintOutcome:
        hold = Hold.of_a_new_document()
        self._lock.hold(hold)
        submitter = Submitter(self._client, self._settings, self._pacing)
        match submitter.submit(ticket, document, hold.token, awaited.budget):
            case NotAccepted(trouble):
                return PrintOutcome(PrintResult.FAILED_CLEAN, (trouble,))
            case Unknown():
                return PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.UNREACHABLE,))
            case Accepted(job_id, as_ordered):
                self._lock.hold(replace(hold, job_id=job_id))
                awaited = replace(awaited, as_ordered=as_ordered)
                return self._follower(awaited).follow(job_id, on_sheet)

    def _is_doubtful(self) -> bool:
        """A printer serves one session at a time: a hold that is found here is that of a dead one."""
        hold = self._lock.held
        if hold is not None:
            OrphanRecall(self._client, self._settings, self._pacing).recall(hold)
            self._lock.lock()
        return self._lock.is_locked

    def _follower(self, awaited: AwaitedDocument) -> JobFollower:
        return JobFollower(self._client, self._settings, self._pacing, awaited, self._given_up.is_set)

    def _examine(self) -> _Ready | _NotReady:
        if self._is_doubtful():
            return _NotReady((PrinterTrouble.LOCKED,))
        try:
            return self._look()
        except NotTrustedError:
            return _NotReady((PrinterTrouble.NOT_TRUSTED,))
        except TransportError:
            return _NotReady((PrinterTrouble.UNREACHABLE,))

    def _look(self) -> _Ready | _NotReady:
        """One look at the printer, for the checks, for the trial of the ticket and for the ticket itself."""
        tray = self._settings.tray
        status = printer_status(self._client.printer_attributes().group(GroupTag.PRINTER))
        ticket = job_ticket(self._setup, tray, status)
        troubles = (
            printer_troubles(status, self._setup, tray)
            or ticket_troubles(ticket, tray)
            or validation_troubles(self._client.validate_job(ticket))
        )
        return _NotReady(troubles) if troubles else _Ready(ticket)
