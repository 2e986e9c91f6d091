"""Where the lock of the certificate printer lies: one file of the terminal's state, for session and staff."""

from kiosk.runtime.settings import Settings
from kiosk.terminal.devices.printer.lock import LockFile


def certificate_printer_lock(settings: Settings) -> LockFile:
    """Give the lock of the printer that certificates come from."""
    return LockFile(settings.path("state.directory") / "printer.lock")
