"""Printers to hold the driver against: our virtual one, ippeveprinter and cupsd, behind one face."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from reportlab.pdfgen.canvas import Canvas

from kiosk.demo.printer.identity import make_identity
from kiosk.demo.printer.ippeve import RunningPrinter, ippeve_printer
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.terminal.devices.printer.ipp.attributes import job_status
from kiosk.terminal.devices.printer.ipp.client import IppClient
from kiosk.terminal.devices.printer.ipp.registry import GroupTag
from kiosk.terminal.devices.printer.settings import PrinterSettings
from tests.terminal.devices.printer.cupsd import PrivateCupsd, private_cupsd
from tests.terminal.devices.printer.cupsd_files import CLERK

SHEET_SECONDS = 0.05


class PrinterRig(Protocol):
    """A printer with somebody beside it."""

    @property
    def uri(self) -> str:
        """Where it answers."""

    @property
    def certificate(self) -> Path:
        """What it shows."""

    def printed(self) -> tuple[bytes, ...]:
        """Every document that it took in, byte for byte."""

    def last_ticket(self) -> dict[str, str]:
        """media, sides, copies, colour mode, job-name and user as they arrived with the last document."""

    def load_paper(self, sheets: int) -> None:
        """Fill or empty the tray."""

    def jam_at(self, sheet: int) -> None:
        """Let a sheet of the next document jam."""


class VirtualRig:
    """The virtual printer."""

    def __init__(self, printer: VirtualPrinter, certificate: Path) -> None:
        self.printer = printer
        self.certificate = certificate
        self.load_paper = printer.load_paper
        self.jam_at = printer.jam_at

    @property
    def uri(self) -> str:
        return self.printer.uri

    def printed(self) -> tuple[bytes, ...]:
        return tuple(paper.pdf for paper in self.printer.papers)

    def last_ticket(self) -> dict[str, str]:
        paper = self.printer.papers[-1]
        ticket = {one.name: str(one.values[0].content) for one in paper.ticket}
        return {**ticket, "job-name": paper.name, "user": paper.user}


class IppeveRig:
    """ippeveprinter with its web forms and its print command."""

    def __init__(self, running: RunningPrinter) -> None:
        self._running = running
        self.uri = running.uri
        self.certificate = running.certificate
        self.load_paper = running.controls.load_paper
        self.jam_at = running.controls.jam_at
        self.printed = running.printed

    def last_ticket(self) -> dict[str, str]:
        environment = sorted(self._running.output.glob("*.env"))[-1].read_text()
        arrived = dict(line.split("=", 1) for line in environment.splitlines() if "=" in line)
        return {
            "media": arrived["IPP_MEDIA"],
            "sides": arrived["IPP_SIDES"],
            "copies": arrived["IPP_COPIES"],
            "print-color-mode": arrived["IPP_PRINT_COLOR_MODE"],
            "job-name": arrived["IPP_JOB_NAME"],
            "user": arrived["IPP_JOB_ORIGINATING_USER_NAME"],
        }


class CupsdRig:
    """cupsd with a queue that passes PDF on."""

    def __init__(self, server: PrivateCupsd) -> None:
        self._server = server
        self.uri = server.uri
        self.certificate = server.certificate
        self.jam_at = server.jam_at
        self.printed = server.runs
        self.last_ticket = server.last_ticket

    def load_paper(self, sheets: int) -> None:
        """cupsd knows of trays only what its backend tells while it runs, so a clerk lets it run."""
        self._server.load_paper(sheets)
        settings = replace(quick_settings(self.uri, self.certificate), user_name=CLERK)
        client = IppClient(settings)
        answer = client.print_job((), memoryview(pages(1)))
        job = job_status(answer.group(GroupTag.JOB))
        while job is not None and not (job.state is not None and job.state.is_terminal):
            job = job_status(client.job_attributes(job.job_id).group(GroupTag.JOB))


@contextmanager
def virtual_rig(directory: Path) -> Iterator[VirtualRig]:
    """A virtual printer over TLS."""
    identity = make_identity(directory)
    with VirtualPrinter(identity, sheet_seconds=SHEET_SECONDS) as printer:
        yield VirtualRig(printer, identity.certificate)


@contextmanager
def ippeve_rig() -> Iterator[IppeveRig]:
    """An ippeveprinter over TLS."""
    with ippeve_printer(SHEET_SECONDS) as running:
        yield IppeveRig(running)


@contextmanager
def cupsd_rig() -> Iterator[CupsdRig]:
    """A cupsd over TLS."""
    with private_cupsd(SHEET_SECONDS) as server:
        yield CupsdRig(server)


def quick_settings(uri: str, certificate: Path | None) -> PrinterSettings:
    """Settings under which nothing takes long, however slow the machine."""
    return PrinterSettings(
        uri,
        certificate,
        allow_plain_ipp=certificate is None,
        poll_interval=0.02,
        settle_time=0.3,
        cancel_grace=20.0,
        contact_grace=1.0,
    )


def pages(count: int, *, words: tuple[str, ...] = ()) -> bytes:
    """A PDF of so many pages, each with its number and with `words`, uncompressed."""
    file = io.BytesIO()
    canvas = Canvas(file, invariant=1, pageCompression=0)
    for number in range(1, count + 1):
        canvas.drawString(100, 700, f"page {number}")
        for word in words:
            canvas.drawString(100, 650, word)
        canvas.showPage()
    canvas.save()
    return file.getvalue()
