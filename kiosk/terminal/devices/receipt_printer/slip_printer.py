"""The driver: one connection a slip, a look at the printer before it, an answer of the printer after it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import assert_never

from escpos.exceptions import Error as EscPosError

from kiosk.terminal.devices.receipt_printer.columns import COLUMNS, paired, wrapped
from kiosk.terminal.devices.receipt_printer.kanji_printer import KanjiPrinter
from kiosk.terminal.slips.elements import Amount, Element, Note, Rule, Slip, Text, Title, Total, yen_text

_NO_PAPER = 0


@dataclass(frozen=True, slots=True)
class EscPosAddress:
    """Where a receipt printer listens."""

    host: str
    port: int
    answer_seconds: float = 8.0
    """For each answer; a slip takes two or three seconds."""


@dataclass(frozen=True, slots=True)
class PrinterState:
    """What a printer says of itself."""

    is_online: bool
    has_paper: bool


class EscPosSlipPrinter:
    """Slips on a roll. What a printer does not confirm in time did not come out."""

    def __init__(self, address: EscPosAddress) -> None:
        self._address = address

    def print_slip(self, slip: Slip) -> bool:
        """Print and cut; False if it did not surely come out."""
        try:
            with _connected(self._address) as printer:
                if not _is_ready(_state(printer)):
                    return False
                printer.begin()
                for element in slip:
                    _set(printer, element)
                printer.cut()
                return printer.has_come_out()
        except (OSError, EscPosError):
            return False

    def state(self) -> PrinterState | None:
        """What the printer says now; None where it does not answer."""
        try:
            with _connected(self._address) as printer:
                return _state(printer)
        except (OSError, EscPosError):
            return None


@contextmanager
def _connected(address: EscPosAddress) -> Iterator[KanjiPrinter]:
    printer = KanjiPrinter(address.host, address.port, timeout=address.answer_seconds)
    printer.open()
    try:
        yield printer
    finally:
        printer.close()


def _state(printer: KanjiPrinter) -> PrinterState:
    return PrinterState(printer.is_online(), printer.paper_status() != _NO_PAPER)


def _is_ready(state: PrinterState) -> bool:
    return state.is_online and state.has_paper


def _set(printer: KanjiPrinter, element: Element) -> None:
    match element:
        case Title(words):
            _large(printer, wrapped(words), align="center")
        case Text(words) | Note(words):
            _lines(printer, wrapped(words))
        case Amount(words, yen):
            _lines(printer, paired(words, yen_text(yen)))
        case Total(words, yen):
            _large(printer, paired(words, yen_text(yen)), align="left")
        case Rule():
            printer.line("-" * COLUMNS)
        case unreachable:
            assert_never(unreachable)


def _lines(printer: KanjiPrinter, lines: Iterable[str]) -> None:
    for line in lines:
        printer.line(line)


def _large(printer: KanjiPrinter, lines: Iterable[str], align: str) -> None:
    """Twice as high, and no wider, so that the columns stay."""
    printer.set(align=align, bold=True, custom_size=True, width=1, height=2)
    _lines(printer, lines)
    printer.set(align="left", bold=False, custom_size=True, width=1, height=1)
