"""Workers and timers of a session on fibers."""

from collections import deque
from collections.abc import Callable

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.conductor.executors import Executors
from kiosk.terminal.conductor.workers import Workers
from kiosk.trials.simulator.fibers import Gate, Job, Process, Scheduler


class FiberWorker:
    """Implements `Worker`: jobs one after the other, and anything else in between."""

    def __init__(self, name: str, scheduler: Scheduler, process: Process, log: EventLog) -> None:
        self._name = name
        self._scheduler = scheduler
        self._log = log
        self._jobs: deque[Job] = deque()
        self._came = Gate()
        self._ended = Gate()
        self._is_stopped = False
        scheduler.spawn(process, self._run)

    def submit(self, job: Job) -> bool:
        """See `Worker.submit`."""
        if not self._is_stopped:
            self._jobs.append(job)
            self._scheduler.open(self._came)
        return not self._is_stopped

    def call(self, job: Job) -> bool:
        """See `Worker.call`."""
        done, succeeded = Gate(), Gate()

        def run() -> None:
            try:
                job()
                self._scheduler.open(succeeded)
            finally:
                self._scheduler.open(done)

        if self.submit(run):
            self._scheduler.wait(done)
        return succeeded.is_open

    def stop(self) -> None:
        """See `Worker.stop`."""
        self._is_stopped = True
        self._scheduler.open(self._came)

    def join(self, seconds: float) -> None:
        """See `Worker.join`."""
        self._scheduler.wait(self._ended, seconds)

    def _run(self) -> None:
        while self._jobs or not self._is_stopped:
            if not self._jobs:
                self._came = Gate()
                self._scheduler.wait(self._came)
                continue
            try:
                self._jobs.popleft()()
            except Exception as error:  # as a worker of the shop does
                self._log.write(LogEvent.COMMAND_FAILED, command=self._name, exception=type(error).__name__)
        self._scheduler.open(self._ended)


class FiberTimers:
    """Implements `Timers` on the simulated clock."""

    def __init__(self, scheduler: Scheduler, process: Process) -> None:
        self._scheduler = scheduler
        self._process = process
        self._is_closed = False

    def start(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        """See `Timers.start`."""
        return self._scheduler.call_later(self._process, seconds, lambda: self._fire(callback))

    def close(self) -> None:
        """See `Timers.close`."""
        self._is_closed = True

    def _fire(self, callback: Callable[[], None]) -> None:
        if not self._is_closed:
            callback()


def fiber_executors(scheduler: Scheduler, process: Process, log: EventLog) -> Executors:
    """What a simulated session works with."""
    names = ("card", "link", "printer", "till", "speaker", "receipts")
    workers = Workers(*(FiberWorker(name, scheduler, process, log) for name in names))
    return Executors(workers, FiberTimers(scheduler, process))
