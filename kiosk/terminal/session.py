"""One citizen, one session: puts ports, conductor and screens together."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor import (
    Conductor,
    SessionCallbacks,
    SessionPorts,
    SessionTerms,
    ThreadTimers,
)
from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.parting import Remainder
from kiosk.terminal.flow.pin_keys import USUAL_KEYS, PinKeys
from kiosk.terminal.flow.state import State
from kiosk.terminal.pin_entry import PinEntry
from kiosk.terminal.ports import Closure, TransactionId

_CLOSE_SECONDS = 20.0


def new_transaction() -> TransactionId:
    """Make a transaction number that a person can read out: eight letters and digits without look-alikes."""
    alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    return TransactionId("".join(secrets.choice(alphabet) for _ in range(8)))


@dataclass(frozen=True, slots=True)
class SeatTerms:
    """How every session of a seat is to go."""

    pin_keys: PinKeys = USUAL_KEYS
    """Where the PIN's keys lie."""
    leaves_farewell: bool = False
    """Whether another process shows the last screens of each visit."""
    closure: Callable[[], Closure | None] = lambda: None
    """Asked at the beginning of each session: why staff took the machine out of service."""


class SessionSeat:
    """Where one citizen sits after another: what is done on the screen goes to the present session.

    `ports` makes the ports of one session. `present` and `on_end` are called on the conductor's thread.
    `post` and `type_digit` may be called from any thread; before the first `begin` and after an end they
    do nothing, because nobody sits there.
    """

    def __init__(
        self,
        ports: Callable[[], SessionPorts],
        clock: Clock,
        log: EventLog,
        present: Callable[[State], None],
        on_end: Callable[[State], None],
        terms: SeatTerms = SeatTerms(),
    ) -> None:
        self._ports = ports
        self._clock = clock
        self._log = log
        self._present = present
        self._on_end = on_end
        self._terms = terms
        self._conductor: Conductor | None = None
        self._pin: PinEntry | None = None

    def begin(self) -> None:
        """Begin the next session with fresh ports, a fresh PIN entry and a new transaction number."""
        terms = self._terms
        self._begin(
            SessionTerms(
                new_transaction(),
                terms.pin_keys,
                leaves_farewell=terms.leaves_farewell,
                closure=terms.closure(),
            )
        )

    def resume(self, transaction: TransactionId, remainder: Remainder) -> None:
        """Show the last screens of a visit that another process served."""
        self._begin(SessionTerms(transaction, self._terms.pin_keys, remainder=remainder))

    def post(self, event: Event) -> None:
        """Let the citizen's act happen."""
        if self._conductor is not None:
            self._conductor.post(event)

    def type_digit(self, digit: int) -> None:
        """Hand a PIN digit on."""
        if self._conductor is not None:
            self._conductor.type_digit(digit)

    def close(self) -> None:
        """Give the present session up and wipe what it held; harmless when nobody sits there."""
        conductor, self._conductor = self._conductor, None
        if conductor is not None:
            conductor.stop()
            conductor.join(_CLOSE_SECONDS)
        pin, self._pin = self._pin, None
        if pin is not None:
            pin.close()

    def _begin(self, terms: SessionTerms) -> None:
        self.close()
        self._pin = PinEntry()
        self._conductor = Conductor(
            self._ports(),
            ThreadTimers(self._clock),
            self._pin,
            self._log,
            terms,
            SessionCallbacks(self._present, self._on_end),
        )
        self._conductor.start()
