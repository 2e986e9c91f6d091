"""`kiosk printer unlock`: staff let certificates through again, after they cleared the printer."""

import argparse
import sys
from pathlib import Path

from kiosk.runtime.start import StartRefused
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings
from kiosk.terminal.devices.printer.lock import PrinterLock
from kiosk.terminal.printer_lock import certificate_printer_lock


class UnlockRefused(Exception):
    """The lock stays as it is; the message tells the cause and the remedy."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")
    parser.epilog = "First take out all paper and delete every job at the printer's panel."


def run(arguments: argparse.Namespace) -> int:
    """Unlock and say so; 1, with cause and remedy, if that cannot be."""
    try:
        told = _unlocked(certificate_printer_lock(load_terminal_settings(arguments.config)))
    except (StartRefused, UnlockRefused) as refused:
        sys.stderr.write(f"kiosk printer unlock: {refused}\n")
        return 1
    sys.stdout.write(f"{told}\n")
    return 0


def _unlocked(lock: PrinterLock) -> str:
    if lock.is_locked:
        try:
            lock.unlock()
        except OSError as error:
            raise UnlockRefused(
                f"the lock cannot be removed ({error.strerror}); run this as the user of the kiosk"
            ) from error
        return "The printer is unlocked; certificates are printed again."
    if lock.held is not None:
        raise UnlockRefused(
            "a document is on its way, or was when its session died; in that case the printer locks itself "
            "before the next payment, and can be unlocked then"
        )
    return "The printer was not locked."
