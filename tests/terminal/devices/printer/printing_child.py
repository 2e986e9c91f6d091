"""Prints one document from locked memory and then stays alive to be searched.

Arguments: uri, certificate ("-" for plain ipp), directory for the lock, size, a `Fate`. The document comes
over standard input, straight into the locked buffer; a further byte ends the session of `GIVEN_UP`. It says
how the printing ended and waits for the end of its standard input.
"""

import os
import sys
import threading
from enum import StrEnum
from pathlib import Path

from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.locked_memory import LockedBuffer
from tests.terminal.devices.printer.rigs import quick_settings
from tests.terminal.devices.printer.sending import with_a_long_first_pause


class Fate(StrEnum):
    """How the printing of a document ends, and what becomes of its bytes."""

    PRINTED = "printed"
    KEPT = "kept"
    """Printed, and a copy is kept on purpose."""
    GIVEN_UP = "given-up"
    """Somebody ends the session while it prints."""
    TIMED_OUT = "timed-out"
    CRASHED = "crashed"
    """What is called at each sheet raises."""


class _CrashError(Exception):
    """What is not foreseen."""


def _read_document(buffer: LockedBuffer) -> None:
    filled = 0
    while filled < len(buffer):
        got = os.readv(0, [buffer.view[filled:]])
        if got == 0:
            raise EOFError("the document ended too early")
        filled += got


def _crash(_: int) -> None:
    raise _CrashError


def _ignore(_: int) -> None:
    """Nobody counts along."""


def _give_up_when_told(printer: IppPrinter) -> None:
    os.read(0, 1)
    printer.give_up()


def _print(printer: IppPrinter, buffer: LockedBuffer, fate: Fate) -> str:
    if fate is Fate.GIVEN_UP:
        threading.Thread(target=_give_up_when_told, args=(printer,)).start()
    on_sheet = _crash if fate is Fate.CRASHED else _ignore
    return printer.print_document(buffer.view, 1, on_sheet).result.name


def _printed_and_wiped(printer: IppPrinter, size: int, fate: Fate) -> tuple[str, list[bytes]]:
    with LockedBuffer(size) as buffer:
        _read_document(buffer)
        kept = [bytes(buffer.view)] if fate is Fate.KEPT else []
        return _print(printer, buffer, fate), kept


def main() -> None:
    uri, certificate, directory, size, fate = sys.argv[1:]
    settings = quick_settings(uri, None if certificate == "-" else Path(certificate))
    pacing = with_a_long_first_pause(settings.deadline) if fate == Fate.TIMED_OUT else Pacing()
    printer = IppPrinter(settings, LockFile(Path(directory) / "printer-locked"), pacing=pacing)
    try:
        ended, kept = _printed_and_wiped(printer, int(size), Fate(fate))
    except _CrashError:
        ended, kept = "CRASHED", []
    sys.stdout.write(f"{ended} {len(kept)}\n")
    sys.stdout.flush()
    os.read(0, 1)


if __name__ == "__main__":
    main()
