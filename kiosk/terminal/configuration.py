"""Reads the terminal's settings file, for each of its processes."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.printers import GENERIC_PRINTER, PRINTER_PROFILE_PATTERN
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import Settings, SettingsRefused, load_settings
from kiosk.terminal.settings import SETTINGS

DEFAULT_FILE = Path("/etc/kiosk/terminal.toml")
_LONGEST_SOCKET_PATH = 100


def load_terminal_settings(path: Path) -> Settings:
    """Read and check the terminal's settings file.

    Raises SettingsRefused with file, line where there is one, cause and remedy.
    """
    settings = load_settings(path, SETTINGS)
    for key, is_good, remedy in _conditions(settings):
        if not is_good:
            raise SettingsRefused(f"{path}: {key}: {remedy}")
    return settings


def _conditions(settings: Settings) -> Iterator[tuple[str, bool, str]]:
    """What a setting's type does not say: its key, whether it holds, the remedy."""
    yield (
        "center.address",
        settings.text("center.address").startswith("https://"),
        "an address that begins with https:// is needed",
    )
    yield (
        "printer.profile",
        re.fullmatch(PRINTER_PROFILE_PATTERN, settings.text("printer.profile")) is not None,
        f"the name of a profile is needed, such as {GENERIC_PRINTER}",
    )
    yield (
        "card.policies",
        bool(settings.text("card.policies").split()) or not settings.flag("card.production"),
        "production needs at least one: the same authority issues certificates that authenticate nobody",
    )
    yield (
        "till.socket",
        len(bytes(settings.path("till.socket"))) <= _LONGEST_SOCKET_PATH,
        "is too long for a Unix socket; choose a shorter path, such as /run/kiosk/till.socket",
    )
    yield (
        "state.directory",
        settings.path("state.directory").is_dir(),
        "no such directory; make it, owned by the user of the kiosk and readable by nobody else",
    )


@contextmanager
def open_log(settings: Settings, part: str, clock: Clock) -> Iterator[EventLog]:
    """The log of one process, for the block. Raises SettingsRefused where its file cannot be written."""
    path = settings.text("log.path")
    if not path:
        yield EventLog(part, clock)
        return
    try:
        # Unbuffered: a line that the disk does not take must not come back with a later one.
        sink = io.TextIOWrapper(io.FileIO(path, "a"), encoding="utf-8", write_through=True)
    except OSError as error:
        raise SettingsRefused(
            f"log.path: {path} cannot be written ({error.strerror}); check path and rights"
        ) from error
    with sink:
        yield EventLog(part, clock, sink)
