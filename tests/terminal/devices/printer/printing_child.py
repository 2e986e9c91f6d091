"""Prints one document from locked memory and then stays alive to be searched.

Arguments: uri, certificate ("-" for plain ipp), directory for the lock, size, sheets, "keep" or "wipe".
The document comes over standard input, straight into the locked buffer. It says how the printing ended
and waits for the end of its standard input.
"""

import os
import sys
from pathlib import Path

from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.locked_memory import LockedBuffer
from tests.terminal.devices.printer.rigs import quick_settings


def _read_document(buffer: LockedBuffer) -> None:
    filled = 0
    while filled < len(buffer):
        got = os.readv(0, [buffer.view[filled:]])
        if got == 0:
            raise EOFError("the document ended too early")
        filled += got


def main() -> None:
    uri, certificate, directory, size, sheets, what_then = sys.argv[1:]
    settings = quick_settings(uri, None if certificate == "-" else Path(certificate))
    printer = IppPrinter(settings, LockFile(Path(directory) / "printer-locked"))
    told: list[int] = []
    with LockedBuffer(int(size)) as buffer:
        _read_document(buffer)
        kept = [bytes(buffer.view)] if what_then == "keep" else []
        outcome = printer.print_document(buffer.view, int(sheets), told.append)
        buffer.zeroize()
        sys.stdout.write(f"{outcome.result.name} {len(kept)}\n")
        sys.stdout.flush()
        os.read(0, 1)


if __name__ == "__main__":
    main()
