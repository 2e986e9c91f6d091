"""One process under watch: what it says, how long it is silent, and its end."""

from typing import Protocol

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.lifeline.messages import Ended, FirstFrame, Order, Ready, Retire, Stop, Word
from kiosk.terminal.lifeline.wire import LifelineError
from kiosk.terminal.supervisor.vigil import Patience, Vigil


class Process(Protocol):
    """A process that was started; `kiosk.terminal.supervisor.child.Child` is one."""

    @property
    def pid(self) -> int:
        """The process id."""
        ...

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Become readable when there is something to attend to."""
        ...

    @property
    def resident_bytes(self) -> int:
        """How much of the memory it occupies; 0 when it has ended."""
        ...

    def words(self) -> tuple[Word, ...]:
        """What it said since the last call. Raises LifelineError."""
        ...

    def exit_status(self) -> int | None:
        """None while it runs."""
        ...

    def order(self, order: Order) -> None:
        """Tell it what to do."""
        ...

    def kill(self) -> None:
        """End it at once."""
        ...

    def close(self) -> None:
        """Let go of a process that has ended."""
        ...


class Watched:
    """A running process; `name` is what the log calls it. For one thread."""

    def __init__(self, name: str, process: Process, patience: Patience, clock: Clock, log: EventLog) -> None:
        self.name = name
        self._process = process
        self._clock = clock
        self._log = log
        self._vigil = Vigil.begun(patience, clock.monotonic())
        self._started_at = clock.monotonic()
        self._status: int | None = None
        self._is_retiring = False
        log.write(LogEvent.CHILD_STARTED, child=name, pid=process.pid)

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Become readable when `attend` has something to do."""
        return self._process.descriptors

    @property
    def deadline(self) -> float:
        """The monotonic time until which it has to say the next word."""
        return self._vigil.deadline

    @property
    def is_ready(self) -> bool:
        """Whether it does what it was last told to do."""
        return self._vigil.is_ready

    @property
    def last_word(self) -> Ended | None:
        """What it said of the end of its visit."""
        return self._vigil.last_word

    @property
    def status(self) -> int | None:
        """Its exit status, None while it runs."""
        return self._status

    @property
    def ended_in_order(self) -> bool:
        """Whether it has ended because it was told to."""
        return self._status is not None and self._vigil.ended_in_order(self._status)

    @property
    def age(self) -> float:
        """Seconds since its start."""
        return self._clock.monotonic() - self._started_at

    @property
    def resident_bytes(self) -> int:
        """How much of the memory it occupies."""
        return self._process.resident_bytes

    def attend(self) -> tuple[Word, ...]:
        """Hear it, kill it where it is overdue, note its end; what it said."""
        status = self._process.exit_status()
        words = self._listen()
        if status is None and self._vigil.is_overdue(self._clock.monotonic()):
            self._log.write(LogEvent.CHILD_HUNG, child=self.name, pid=self._process.pid)
            self._process.kill()
            status = self._process.exit_status()
        if status is not None:
            self._bury(status)
        return words

    def call_forward(self, order: Order) -> None:
        """Give it an order that is answered by a first frame."""
        self._vigil = self._vigil.called_forward(self._clock.monotonic())
        self._process.order(order)

    def order(self, order: Order) -> None:
        """Give it an order that is not answered."""
        self._process.order(order)

    def retire(self) -> None:
        """Tell it to end when nobody is there; harmless when called again."""
        if not self._is_retiring:
            self._is_retiring = True
            self._process.order(Retire())

    def stop(self) -> None:
        """Tell it to end; harmless when called again."""
        if not self._vigil.is_leaving:
            self._vigil = self._vigil.told_to_stop(self._clock.monotonic())
            self._process.order(Stop())

    def _listen(self) -> tuple[Word, ...]:
        try:
            words = self._process.words()
        except LifelineError:
            self._process.kill()
            return ()
        for word in words:
            self._vigil = self._vigil.heard(word, self._clock.monotonic())
            if isinstance(word, Ready | FirstFrame):
                self._log.write(LogEvent.CHILD_READY, child=self.name, pid=self._process.pid)
        return words

    def _bury(self, status: int) -> None:
        self._status = status
        self._log.write(
            LogEvent.CHILD_ENDED,
            child=self.name,
            pid=self._process.pid,
            status=status,
            ending=_name_of(self._vigil.last_word),
        )
        self._process.close()


def _name_of(last_word: Ended | None) -> str:
    return "none" if last_word is None or last_word.ending is None else last_word.ending.name
