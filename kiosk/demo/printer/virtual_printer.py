"""A printer without paper: real IPP on loopback, a tray, and everything that goes wrong with printers."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.demo.printer.http_server import Cut
from kiosk.demo.printer.identity import PrinterIdentity
from kiosk.demo.printer.jobs import Job, PrintedPaper
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.power import PoweredPrinter
from kiosk.demo.printer.trays import A4, FULL_TRAY, MAIN_TRAY, Tray

PaperListener = Callable[[PrintedPaper], None]


class VirtualPrinter:
    """Speaks ipps with an identity, plain ipp without; as a context manager it is switched on and off.

    What it received is kept in memory only, in `papers`, and handed to the listeners on the engine's
    thread. `sheet_seconds` is the time that one sheet travels through the machine.
    """

    def __init__(
        self,
        identity: PrinterIdentity | None = None,
        *,
        sheet_seconds: float = 0.6,
        medium: str = A4,
        port: int = 0,
    ) -> None:
        self._identity = identity
        self._context = None if identity is None else _server_context(identity)
        self._port = port
        self._changed = threading.Condition()
        self._machine = Machine(self._changed, sheet_seconds, main_tray=Tray(MAIN_TRAY, medium))
        self._listeners: list[PaperListener] = []
        self._papers: list[PrintedPaper] = []
        self._powered: PoweredPrinter | None = None

    @property
    def uri(self) -> str:
        """Where the printer answers, also while it is off. Raises RuntimeError before the first start."""
        if self._port == 0:
            raise RuntimeError("the virtual printer has no address before it is switched on")
        scheme = "ipp" if self._identity is None else "ipps"
        return f"{scheme}://localhost:{self._port}/ipp/print"

    @property
    def certificate(self) -> Path | None:
        """The certificate to pin; None where the printer speaks plain ipp."""
        return None if self._identity is None else self._identity.certificate

    @property
    def papers(self) -> tuple[PrintedPaper, ...]:
        """Every document that has ended, in the order of the jobs."""
        with self._changed:
            return tuple(self._papers)

    def forget_papers(self) -> None:
        """Throw the received documents away."""
        with self._changed:
            self._papers.clear()

    def on_paper(self, listener: PaperListener) -> None:
        """Call `listener` with every document that ends from now on."""
        self._listeners.append(listener)

    def power_on(self) -> None:
        """Listen and print; harmless if the printer is on."""
        if self._powered is None:
            self._powered = PoweredPrinter(
                self._machine, self._port, self._context, self._papers.append, self._deliver
            )
            self._port = self._powered.port

    def power_off(self) -> None:
        """Lose power: the port closes, connections break, all jobs are forgotten; harmless if it is off."""
        if self._powered is not None:
            self._powered.stop()
            self._powered = None

    @property
    def is_on(self) -> bool:
        """Whether it has power."""
        return self._powered is not None

    @property
    def paper_left(self) -> int:
        """Sheets in the main tray."""
        with self._changed:
            return self._machine.main_tray.sheets

    @property
    def is_jammed(self) -> bool:
        """Whether a sheet sticks in the paper path."""
        with self._changed:
            return self._machine.jammed

    @property
    def will_jam(self) -> bool:
        """Whether a sheet of the next document is to jam."""
        with self._changed:
            return self._machine.jam_at_sheet is not None

    @contextmanager
    def adjust(self) -> Iterator[Machine]:
        """Change the machine; what was changed takes effect at the end of the block."""
        with self._changed:
            yield self._machine
            self._changed.notify_all()

    def wait_until(self, holds: Callable[[tuple[Job, ...]], bool], timeout: float) -> bool:
        """Wait until something is true of the jobs; False if it was not within `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: holds(self._jobs()), timeout)

    def load_paper(self, sheets: int = FULL_TRAY) -> None:
        """Fill the main tray with so many sheets; 0 empties it."""
        with self.adjust() as machine:
            machine.main_tray.sheets = sheets

    def jam_at(self, sheet: int) -> None:
        """Let sheet number `sheet` of the next document jam; the document is aborted."""
        with self.adjust() as machine:
            machine.jam_at_sheet = sheet

    def clear_jam(self) -> None:
        """Take the jammed sheet out."""
        with self.adjust() as machine:
            machine.jammed = False

    def refuse_next_job(self, status: int) -> None:
        """Answer the next Print-Job with this IPP status. Raises RuntimeError if the printer is off."""
        self._on().service.refuse_next_job(status)

    def lose_next_answer(self) -> None:
        """Take the next document, and break the connection before the answer."""
        self._on().cut_next(Cut.BEFORE_ANSWER)

    def cut_next_document(self) -> None:
        """Break the connection in the middle of the next document."""
        self._on().cut_next(Cut.IN_DOCUMENT)

    def __enter__(self) -> Self:
        self.power_on()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.power_off()

    def _jobs(self) -> tuple[Job, ...]:
        return () if self._powered is None else self._powered.book.all()

    def _on(self) -> PoweredPrinter:
        if self._powered is None:
            raise RuntimeError("the virtual printer is switched off")
        return self._powered

    def _deliver(self, paper: PrintedPaper) -> None:
        for listener in tuple(self._listeners):
            listener(paper)


def _server_context(identity: PrinterIdentity) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(identity.certificate, identity.private_key)
    return context
