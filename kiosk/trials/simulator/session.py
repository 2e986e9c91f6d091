"""One session at a simulated terminal: the product's procedure and performer, stepped by a fiber."""

from collections import deque
from collections.abc import Callable

from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor import SessionPorts
from kiosk.terminal.conductor.performer import Performer
from kiosk.terminal.conductor.pin_pad import PinPad
from kiosk.terminal.flow.events import CardPresenceChanged, Event
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.step import step
from kiosk.terminal.ports import TransactionId
from kiosk.trials.simulator.devices import Digits
from kiosk.trials.simulator.executors import fiber_executors
from kiosk.trials.simulator.fibers import Gate, Process, Scheduler


class SimulatedSession:
    """The session process of one citizen."""

    def __init__(
        self,
        ports: SessionPorts,
        scheduler: Scheduler,
        process: Process,
        log: EventLog,
        transaction: TransactionId,
        on_state: Callable[[State], None],
    ) -> None:
        self._ports = ports
        self._scheduler = scheduler
        self._on_state = on_state
        self._events: deque[Event] = deque()
        self._came = Gate()
        self._pin_pad = PinPad(Digits(), self.post)
        executors = fiber_executors(scheduler, process, log)
        self._performer = Performer(ports, executors, self._pin_pad, log, transaction, self.post)
        self.state = State(municipalities=ports.link.municipalities())
        scheduler.spawn(process, self._conduct)

    def post(self, event: Event) -> None:
        """Let something happen to the procedure."""
        self._events.append(event)
        self._scheduler.open(self._came)

    def type_pin(self) -> None:
        """The citizen types four digits."""
        for digit in (1, 2, 3, 4):
            self._pin_pad.type_digit(digit)

    def _conduct(self) -> None:
        self._ports.card.watch(lambda presence: self.post(CardPresenceChanged(presence)))
        self._on_state(self.state)
        while not self.state.ended:
            if self._events:
                self._handle(self._events.popleft())
            else:
                self._came = Gate()
                self._scheduler.wait(self._came)

    def _handle(self, event: Event) -> None:
        before = self.state
        self.state, commands = step(before, event)
        if self.state.screen is not Screen.PIN:
            self._pin_pad.close()
        for command in commands:
            self._performer.perform(command, self.state)
        if self.state.screen is Screen.PIN:
            self._pin_pad.open()
        if self.state != before:
            self._on_state(self.state)
