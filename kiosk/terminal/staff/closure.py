"""Out of service by staff: a file that outlives every restart, which the sessions read."""

from pathlib import Path

from kiosk.runtime.settings import Settings
from kiosk.runtime.whole_file import SHARED_SECRET, write_whole
from kiosk.terminal.ports.closure import Closure


def closure_file(settings: Settings) -> Path:
    """Where it lies: staff writes it, sessions read it."""
    return settings.path("state.directory") / "closed"


def present_closure(path: Path) -> Closure | None:
    """Why staff closed the machine; None while it is open. What cannot be read keeps it closed."""
    try:
        return Closure(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return Closure.MAINTENANCE


def close_service(path: Path, why: Closure) -> None:
    """Take the machine out of service. Raises OSError."""
    write_whole(path, why.value, SHARED_SECRET)
    path.chmod(SHARED_SECRET)  # the umask of a confined process keeps the sessions' group out


def open_service(path: Path) -> None:
    """Back into service; harmless where it was. Raises OSError."""
    path.unlink(missing_ok=True)
