"""What exists only while the virtual printer has power: its port, its engine, its memory of jobs."""

import ssl
from collections.abc import Callable

from kiosk.demo.printer.engine import MarkingEngine
from kiosk.demo.printer.http_server import Cut, IppHttpServer
from kiosk.demo.printer.job_book import JobBook
from kiosk.demo.printer.jobs import PrintedPaper
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.service import PrinterService


class PoweredPrinter:
    """One period of power, from construction to `stop`."""

    def __init__(
        self,
        machine: Machine,
        port: int,
        context: ssl.SSLContext | None,
        keep: Callable[[PrintedPaper], None],
        deliver: Callable[[PrintedPaper], None],
    ) -> None:
        self.book = book = JobBook(machine, keep)
        self._server = IppHttpServer(port, context)
        scheme = "ipp" if context is None else "ipps"
        self.service = PrinterService(machine, book, f"{scheme}://localhost:{self._server.port}/ipp/print")
        self._engine = MarkingEngine(machine, book, deliver)
        self._engine.start()
        self._server.start(self.service)

    @property
    def port(self) -> int:
        """Where the printer listens."""
        return self._server.port

    def cut_next(self, where: Cut) -> None:
        """Break the connection of the next Print-Job at that point."""
        self._server.cut = where

    def stop(self) -> None:
        """Close the port, break the connections, stop in the middle of a sheet."""
        self._server.stop()
        self._engine.stop()
