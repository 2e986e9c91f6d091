"""One session's conductor: one queue of events, one thread that steps the flow."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.conductor.executors import Executors
from kiosk.terminal.conductor.performer import Performer
from kiosk.terminal.conductor.pin_pad import DigitEntry, PinPad
from kiosk.terminal.conductor.ports import SessionPorts
from kiosk.terminal.conductor.timers import Timers
from kiosk.terminal.conductor.workers import Workers
from kiosk.terminal.flow.events import (
    Answer,
    CardFoundLying,
    CardPresenceChanged,
    ClosureChanged,
    Event,
    PinCleared,
    Resumed,
)
from kiosk.terminal.flow.parting import Remainder
from kiosk.terminal.flow.pin_keys import USUAL_KEYS, PinKeys
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.step import step
from kiosk.terminal.ports import CardPresence, Closure, TransactionId


@dataclass(frozen=True, slots=True)
class SessionCallbacks:
    """Who is told what; both are called on the conductor's thread."""

    on_state: Callable[[State], None]
    """Every new state, the first one too."""
    on_end: Callable[[State], None]
    """Once, after all was wiped, with the last state."""


@dataclass(frozen=True, slots=True)
class SessionTerms:
    """What is settled before a session begins."""

    transaction: TransactionId
    """What the citizen can quote."""
    pin_keys: PinKeys = USUAL_KEYS
    leaves_farewell: bool = False
    """Whether another process shows the last screens."""
    closure: Closure | None = None
    """Why staff took the machine out of service."""
    remainder: Remainder | None = None
    """Of the visit of another process, which is to be ended here."""


_NOBODY_THERE = frozenset({Screen.ATTRACT, Screen.OUT_OF_SERVICE})


class Conductor:
    """Conducts one citizen's session, from the attract screen to its end.

    `post`, `type_digit` and `stop` may be called from any thread.
    """

    def __init__(
        self,
        ports: SessionPorts,
        timers: Timers,
        pin: DigitEntry,
        log: EventLog,
        terms: SessionTerms,
        callbacks: SessionCallbacks,
    ) -> None:
        self._ports = ports
        self._log = log
        self._terms = terms
        self._callbacks = callbacks
        self._events: SimpleQueue[Event | None] = SimpleQueue()
        self._pin_pad = PinPad(pin, self._events.put)
        executors = Executors(Workers.started(log), timers)
        self._performer = Performer(ports, executors, self._pin_pad, log, terms.transaction, self.post)
        self._state = State()
        self._reader_has_reported = False
        self._thread = threading.Thread(target=self._run, name="conductor", daemon=True)

    @property
    def state(self) -> State:
        """The present state."""
        return self._state

    def start(self) -> None:
        """Show the attract screen and watch the reader.

        Whatever `CenterLink.municipalities` raises comes out here: without a directory there is no service.
        """
        self._state = State(
            municipalities=self._ports.link.municipalities(),
            transaction=self._terms.transaction,
            pin_keys=self._terms.pin_keys,
            leaves_farewell=self._terms.leaves_farewell,
        )
        self._thread.start()
        self._ports.card.watch(self._on_presence)

    def post(self, event: Event) -> None:
        """Let something happen to the flow; returns at once.

        訂正 goes by way of the PIN pad, so that the typed digits go with their count.
        """
        if isinstance(event, PinCleared):
            self._pin_pad.clear()
        else:
            self._events.put(event)

    def type_digit(self, digit: int) -> None:
        """A digit key was pressed; it counts on the PIN screen only."""
        self._pin_pad.type_digit(digit)

    def stop(self) -> None:
        """Give the session up from outside, as when the process is told to end; `on_end` is called."""
        self._events.put(None)

    def join(self, seconds: float) -> bool:
        """Wait at most `seconds` for the end; True if it came."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._conduct()
        except Exception as fault:  # a session that cannot go on must end, not stand still
            self._log.write(LogEvent.COMMAND_FAILED, command="conductor", exception=type(fault).__name__)
        if not self._state.ended:
            self._performer.close()
        self._log_end()
        self._callbacks.on_end(self._state)

    def _conduct(self) -> None:
        if self._terms.remainder is None:
            self._callbacks.on_state(self._state)
            self._performer.watch_idle(watching=True)
            if self._terms.closure is not None:
                self._handle(ClosureChanged(self._terms.closure))
        else:
            self._handle(Resumed(self._terms.remainder))
        while not self._state.ended and (event := self._events.get()) is not None:
            self._handle(event)

    def _handle(self, event: Event) -> None:
        before = self._state
        if isinstance(event, Answer) and event.command != before.open_command:
            self._log.write(LogEvent.LATE_ANSWER_DROPPED, answer=type(event).__name__)
        after, commands = step(before, event)
        self._state = after
        if after.screen is not Screen.PIN:
            self._pin_pad.close()
        for command in commands:
            self._performer.perform(command, after)
        if after.screen is Screen.PIN:
            self._pin_pad.open()
        else:
            self._pin_pad.forget()  # a digit that the flow has not counted; a PIN in use is lent by now
        self._performer.watch_idle(watching=after.screen in _NOBODY_THERE)
        if after != before:
            self._log_changes(before, after)
            self._callbacks.on_state(after)

    def _on_presence(self, presence: CardPresence) -> None:
        self._log.write(LogEvent.READER_CHANGED, presence=presence.name)
        is_first, self._reader_has_reported = not self._reader_has_reported, True
        lay_there = is_first and presence is CardPresence.CARD_PRESENT
        self.post(CardFoundLying() if lay_there else CardPresenceChanged(presence))

    def _log_changes(self, before: State, after: State) -> None:
        if before.screen is Screen.ATTRACT and after.screen is Screen.NOTICE:
            self._log.write(LogEvent.SESSION_STARTED, transaction=self._terms.transaction)
        if after.refusal is not None and after.refusal is not before.refusal and not _is_closed(after):
            self._log.write(LogEvent.REFUSED, refusal=after.refusal.value, step=before.screen.value)
        if after.screen is Screen.CARD_LEFT is not before.screen:
            self._log.write(LogEvent.CARD_LEFT_BEHIND)
        if after.screen is not before.screen:
            self._log.write(LogEvent.SCREEN_SHOWN, screen=after.screen.value)

    def _log_end(self) -> None:
        ending = self._state.ending.name if self._state.ending else "STOPPED"
        refusal = self._state.refusal.value if self._state.refusal else "none"
        self._log.write(
            LogEvent.SESSION_ENDED, transaction=self._terms.transaction, ending=ending, refusal=refusal
        )


def _is_closed(state: State) -> bool:
    """Whether the machine itself cannot serve: nobody was refused by that."""
    return state.screen is Screen.OUT_OF_SERVICE
