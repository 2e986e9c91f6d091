"""Where the lock of the certificate printer lies: a folder of the terminal's state, for session and staff."""

from pathlib import Path

from kiosk.runtime.settings import Settings
from kiosk.terminal.devices.printer.lock import LockFile


def printer_lock_folder(settings: Settings) -> Path:
    """The one folder that a session writes to. The lock holds a job's number and nothing of a citizen."""
    return settings.path("state.directory") / "printer"


def certificate_printer_lock(settings: Settings) -> LockFile:
    """Give the lock of the printer that certificates come from."""
    return LockFile(printer_lock_folder(settings) / "lock")
