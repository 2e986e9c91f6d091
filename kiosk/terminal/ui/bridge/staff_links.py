"""What the staff area reaches: the staff service, and its own process and session."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.terminal.ports import Closure
from kiosk.terminal.staff.client import StaffLine


@dataclass(frozen=True, slots=True)
class StaffLinks:
    """Given to the screens by whoever puts a session together."""

    line: Callable[[], StaffLine]
    """A line to the service, for one visit of staff."""
    reset: Callable[[], None]
    """Ends this process at once: the next one ends the visit."""
    tell_closure: Callable[[Closure | None], None]
    """Tells the session that the machine was closed or opened."""
