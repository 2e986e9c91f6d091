"""How a visit leaves the process that served it: what the next process has to know to end it."""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.domain.languages import Language
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.appearance import USUAL_APPEARANCE, Appearance


class Parting(Enum):
    """Where a visit stands when another process takes over its last screens."""

    THINGS_TO_TAKE = auto()
    """No more paper comes and the money is settled; paper, receipt and change may still lie there."""
    GOODBYE = auto()
    """There is nothing to take."""
    BROKEN_OFF = auto()
    """The process of the visit died: the till has to say what became of its money."""


@dataclass(frozen=True, slots=True)
class Remainder:
    """What the till cannot know of the end of a visit; tells nothing of anyone."""

    parting: Parting
    language: Language
    appearance: Appearance = USUAL_APPEARANCE
    refusal: Refusal | None = None
    """Why not all went well, for the last screen."""
    sheets: int = 0
    """How many sheets came out; 0 where nobody knows."""
    receipt_came_out: bool = False
    by_ear: bool = False
    """Whether the citizen goes by ten-key pad and speech."""
