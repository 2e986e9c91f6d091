"""What may pass between the supervisor and its processes: a closed list, one JSON line a message.

No citizen data: signs of life, the number of a visit, how its screens are wanted, and how it ended.
"""

from dataclasses import dataclass

from kiosk.domain.languages import Language
from kiosk.terminal.flow.appearance import USUAL_APPEARANCE, Appearance
from kiosk.terminal.flow.parting import Remainder
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.ports import TransactionId


@dataclass(frozen=True, slots=True)
class Visit:
    """A citizen's visit as far as the supervisor may know it."""

    transaction: TransactionId
    language: Language
    appearance: Appearance = USUAL_APPEARANCE


@dataclass(frozen=True, slots=True)
class Farewell:
    """A visit that the next process has to end: its number at the till, and what the till cannot know."""

    transaction: TransactionId
    remainder: Remainder


@dataclass(frozen=True, slots=True)
class Ready:
    """From a child: the till's journal is recovered and its socket answers; a session stands by."""


@dataclass(frozen=True, slots=True)
class FirstFrame:
    """From a session that was brought forward: its first screen is visible."""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """From a child: it still does its work."""


@dataclass(frozen=True, slots=True)
class Occupied:
    """From a session: somebody is there now, in this language."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class Vacant:
    """From a session: nobody is there any more."""


@dataclass(frozen=True, slots=True)
class Ended:
    """From a session: it is over and wiped, and shows its last screen until it is told to stop.

    `ending` is None where it was given up from outside; without a farewell the visit's last screen was seen.
    """

    ending: Ending | None
    farewell: Farewell | None = None


@dataclass(frozen=True, slots=True)
class Forward:
    """To a session that stands by: show yourself, to end this visit, or to wait for the next citizen."""

    farewell: Farewell | None


@dataclass(frozen=True, slots=True)
class Begin:
    """To a session that was brought forward: the devices are free, begin."""


@dataclass(frozen=True, slots=True)
class Retire:
    """To a session: end as soon as nobody is there."""


@dataclass(frozen=True, slots=True)
class Stop:
    """To a child: end in order."""


Word = Ready | FirstFrame | Heartbeat | Occupied | Vacant | Ended
"""What a child says."""

Order = Forward | Begin | Retire | Stop
"""What the supervisor says."""

Message = Word | Order
