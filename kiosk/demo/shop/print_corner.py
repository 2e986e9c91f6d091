"""Where the paper comes out: our virtual IPP printer, or ippeveprinter."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import assert_never

from kiosk.demo.printer.identity import make_identity
from kiosk.demo.printer.ippeve import RunningPrinter, ippeve_printer
from kiosk.demo.printer.trays import A4
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.demo.shop.faults import FaultNotPlayable
from kiosk.demo.wires.laying import Lay
from kiosk.demo.wires.switchboard import Line
from kiosk.terminal.devices.printer.settings import PrinterSettings


class PrinterFault(Enum):
    """What can befall a printer before or while it prints."""

    NO_PAPER = auto()
    NO_TONER = auto()
    COVER_OPEN = auto()
    OFF = auto()


@dataclass(frozen=True, slots=True)
class PrintCorner:
    """An IPP printer on loopback: how to reach it, what came out of it, and what can happen to it."""

    settings: PrinterSettings
    printed: Callable[[], tuple[bytes, ...]]
    """Every document that came out so far, byte for byte as it was received."""
    befall: Callable[[PrinterFault], None]
    """Let a fault happen. Raises FaultNotPlayable."""
    load_paper: Callable[[], None]
    jam_at: Callable[[int], None]
    """Let this sheet of the next document jam."""


@contextmanager
def virtual_print_corner(
    directory: Path, *, sheet_seconds: float = 0.6, medium: str = A4
) -> Iterator[PrintCorner]:
    """Our own printer, speaking ipps with a certificate of its own."""
    with virtual_printer(directory, sheet_seconds=sheet_seconds, medium=medium) as printer:
        yield corner_of(printer)


@contextmanager
def virtual_printer(
    directory: Path, *, sheet_seconds: float = 0.6, medium: str = A4
) -> Iterator[VirtualPrinter]:
    """Our own printer, switched on, for those who look after it too."""
    directory.mkdir(parents=True, exist_ok=True)
    with VirtualPrinter(make_identity(directory), sheet_seconds=sheet_seconds, medium=medium) as printer:
        yield printer


def corner_of(printer: VirtualPrinter) -> PrintCorner:
    """The corner that a printer of ours stands in."""
    return PrintCorner(
        PrinterSettings(printer.uri, printer.certificate),
        lambda: tuple(paper.pdf for paper in printer.papers),
        lambda fault: _befall(printer, fault),
        printer.load_paper,
        printer.jam_at,
    )


def wired(corner: PrintCorner, lay: Lay) -> PrintCorner:
    """The same corner, reached over a wire."""
    address = lay(Line.PRINTER, corner.settings.uri)
    return replace(corner, settings=replace(corner.settings, uri=address))


def _befall(printer: VirtualPrinter, fault: PrinterFault) -> None:
    match fault:
        case PrinterFault.NO_PAPER:
            printer.load_paper(0)
        case PrinterFault.NO_TONER:
            with printer.adjust() as machine:
                machine.toner_empty = True
        case PrinterFault.COVER_OPEN:
            with printer.adjust() as machine:
                machine.cover_open = True
        case PrinterFault.OFF:
            printer.power_off()
        case _:
            assert_never(fault)


@contextmanager
def ippeve_print_corner() -> Iterator[PrintCorner]:
    """The program ippeveprinter of the CUPS project, over TLS."""
    with ippeve_printer() as printer:
        yield PrintCorner(
            PrinterSettings(printer.uri, printer.certificate),
            printer.printed,
            lambda fault: _befall_ippeve(printer, fault),
            printer.controls.load_paper,
            printer.controls.jam_at,
        )


def _befall_ippeve(printer: RunningPrinter, fault: PrinterFault) -> None:
    match fault:
        case PrinterFault.NO_PAPER:
            printer.controls.load_paper(0)
        case PrinterFault.NO_TONER:
            printer.controls.use_up_toner()
        case PrinterFault.OFF:
            printer.stop()
        case PrinterFault.COVER_OPEN:
            raise FaultNotPlayable("ippeveprinter has no cover that could be opened while it is idle")
        case _:
            assert_never(fault)
