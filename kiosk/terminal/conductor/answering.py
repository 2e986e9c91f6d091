"""Every answered command is answered once: by its port, by the port's fault, or by its deadline."""

import threading
from collections.abc import Callable

from kiosk.domain.refusals import Refusal
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.conductor.timers import Cancel, Timers
from kiosk.terminal.conductor.worker import Worker
from kiosk.terminal.flow.commands import DEADLINES, Command, CommandId
from kiosk.terminal.flow.events import DeadlinePassed, Event, Refused


class Answering:
    """Decides, under one lock, whether answer or deadline came first; the loser is logged and dropped."""

    def __init__(self, post: Callable[[Event], None], timers: Timers, log: EventLog) -> None:
        self._post = post
        self._timers = timers
        self._log = log
        self._lock = threading.Lock()
        self._open: dict[CommandId, Cancel] = {}

    def ask(
        self, worker: Worker, command: Command, number: CommandId, work: Callable[[], Event | None]
    ) -> None:
        """Let `worker` do the work and post what it answers; None says that it has answered by itself."""
        with self._lock:
            self._open[number] = self._timers.start(
                DEADLINES[type(command)], lambda: self._on_deadline(command, number)
            )
        worker.submit(lambda: self._run(command, number, work))

    def claim(self, number: CommandId) -> bool:
        """Close the command; True for the first who does, who then has to post its answer."""
        with self._lock:
            cancel = self._open.pop(number, None)
        if cancel is not None:
            cancel()
        return cancel is not None

    def is_open(self, number: CommandId) -> bool:
        """Whether an answer would still count."""
        with self._lock:
            return number in self._open

    def reply(self, number: CommandId, event: Event) -> bool:
        """Post the answer unless the deadline came first; says whether it was posted."""
        in_time = self.claim(number)
        if in_time:
            self._post(event)
        else:
            self._log.write(LogEvent.LATE_ANSWER_DROPPED, answer=type(event).__name__)
        return in_time

    def _run(self, command: Command, number: CommandId, work: Callable[[], Event | None]) -> None:
        try:
            event = work()
        except Exception as error:  # whatever a port raises, the citizen gets an answer
            name = type(error).__name__
            self._log.write(LogEvent.COMMAND_FAILED, command=type(command).__name__, exception=name)
            event = Refused(number, Refusal.INTERNAL_FAULT)
        if event is not None:
            self.reply(number, event)

    def _on_deadline(self, command: Command, number: CommandId) -> None:
        if self.claim(number):
            self._log.write(LogEvent.COMMAND_TIMED_OUT, command=type(command).__name__)
            self._post(DeadlinePassed(number))
