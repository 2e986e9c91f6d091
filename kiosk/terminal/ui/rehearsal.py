"""What a hidden window does so that its first frame comes at once: it draws what it may begin with."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.domain.languages import Language
from kiosk.terminal.flow.events import Resumed
from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.step import step
from kiosk.terminal.ui.window import KioskWindow

_FIRST_SCREENS: Final = (
    *(Remainder(parting, Language.ENGLISH) for parting in Parting),
    *(Remainder(parting, Language.JAPANESE) for parting in Parting),
    None,
)


def first_state_of(remainder: Remainder | None) -> State:
    """What is shown first: the end of another process's visit, or the screen that waits for a citizen."""
    return State() if remainder is None else step(State(), Resumed(remainder))[0]


def rehearse(window: KioskWindow) -> None:
    """Load pages, catalogues, pictures and glyphs; the window stays hidden, at the screen that waits.

    Each page that is left goes before the next one comes: no event loop runs yet that would take it away.
    """
    for remainder in _FIRST_SCREENS:
        window.present(first_state_of(remainder))
        window.grab()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
