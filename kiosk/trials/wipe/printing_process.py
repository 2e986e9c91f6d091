"""A process that does with one document what a session does: keys, locked memory, printer, and it forgets.

`python -m kiosk.trials.wipe.printing_process URI CERTIFICATE LOCK SESSION`: tells its public keys as JSON,
takes a line with the length of a box and the box from the standard input, opens and prints it, and waits for
a line at each stage so that its memory can be searched.
"""

import gc
import json
import os
import sys
from pathlib import Path

from kiosk.protocol.identifiers import SessionId, Transcript
from kiosk.protocol.legs import Leg
from kiosk.protocol.sealing import Place, content_key_of, open_into, opened_size
from kiosk.protocol.session_keys import SessionKeys
from kiosk.runtime import process
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.devices.printer.settings import PrinterSettings
from kiosk.terminal.locked_memory import LockedBuffer

NO_TRANSCRIPT = Transcript(bytes(32))


def place_of(session: SessionId) -> Place:
    """Where the box belongs."""
    return Place(Leg.ISSUE_ANSWER, session, NO_TRANSCRIPT)


def main() -> None:
    """Open, print, forget."""
    uri, certificate, lock, session = sys.argv[1:]
    process.harden_process()
    printer = IppPrinter(PrinterSettings(uri, Path(certificate)), LockFile(Path(lock)))
    keys = SessionKeys.generate()
    _tell(signing=keys.public.signing.hex(), sealing=keys.public.sealing.hex())
    box, place = _read_box(), place_of(SessionId(bytes.fromhex(session)))
    with content_key_of(box, keys.sealing, place):
        _wait("unwrapped")
    with LockedBuffer(opened_size(box)) as buffer:
        opened = open_into(box, keys.sealing, place, buffer.view)
        _wait("opened")
        outcome = printer.print_document(opened.attachment, 1, _nobody_counts)
        opened.attachment.release()
        opened.head.release()
    del keys, opened
    gc.collect()
    _wait(outcome.result.name)


def _nobody_counts(_: int) -> None:
    """No screen shows the sheets."""


def _read_box() -> bytes:
    with os.fdopen(os.dup(0), "rb", buffering=0) as source:
        length = int(source.readline())
        parts = bytearray()
        while len(parts) < length:
            parts += source.read(length - len(parts))
        return bytes(parts)


def _wait(stage: str) -> None:
    _tell(stage=stage)
    os.read(0, 1)


def _tell(**what: str) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
