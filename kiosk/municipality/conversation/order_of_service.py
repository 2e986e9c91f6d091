"""Who is served first where more is asked than can be done, and who is told to come again."""

from collections.abc import Callable

from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.progress import Progress
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.turns import NoTurn, Turns

AT_ONCE = 4
"""Requests that are worked on at a time. A process fills little more than one core; with a few beside, the
core is not idle while one of them waits for the disk."""


class OrderOfService:
    """Lets a few requests be answered at a time: those first whose session is nearest to its paper."""

    def __init__(self, log: EventLog, at_once: int = AT_ONCE) -> None:
        self._turns = Turns(at_once)
        self._log = log

    def served(self, progress: Progress, step: str, act: Callable[[], bytes]) -> bytes:
        """What `act` answers; the encoded refusal where its turn did not come in time, and nothing was done.

        The refusal is not sealed: it says the same to everybody, and nothing of this session.
        """
        try:
            with self._turns.turn(progress, progress.patience):
                return act()
        except NoTurn:
            self._log.write(LogEvent.REFUSED, refusal=Refusal.CENTER_BUSY.value, step=step)
            return encode(Refused(refusal=Refusal.CENTER_BUSY))
