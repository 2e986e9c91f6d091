"""A thread of its own for each port: a driver that blocks holds up nobody else."""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Protocol

from kiosk.runtime.log import EventLog, LogEvent

Job = Callable[[], None]


class Worker(Protocol):
    """Runs jobs one after the other; `PortWorker` is one."""

    def submit(self, job: Job) -> bool:
        """Run `job` after all that was handed in before; False where the worker was stopped."""
        ...

    def call(self, job: Job) -> bool:
        """Run `job` and wait for its end; True if it was run and raised nothing."""
        ...

    def stop(self) -> None:
        """Take no more jobs after those that were handed in."""
        ...

    def join(self, seconds: float) -> None:
        """Wait at most `seconds` for the last job's end."""
        ...


class PortWorker:
    """Runs jobs one after the other, in the order in which they were handed in.

    The thread is a daemon: a driver that hangs must not keep a finished session process alive.
    """

    def __init__(self, name: str, log: EventLog) -> None:
        self._name = name
        self._log = log
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._gate = threading.Lock()
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name=f"port-{name}", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> bool:
        """Run `job` after all that was handed in before; an exception out of it is logged.

        False where the worker was stopped: then the job is not run.
        """
        with self._gate:
            if not self._is_stopped:
                self._jobs.put(job)
            return not self._is_stopped

    def call(self, job: Job) -> bool:
        """Run `job` on this worker and wait for its end; True if it was run and raised nothing."""
        done = threading.Event()
        succeeded = threading.Event()

        def run() -> None:
            try:
                job()
                succeeded.set()
            finally:
                done.set()

        if self.submit(run):
            done.wait()
        return succeeded.is_set()

    def stop(self) -> None:
        """Take no more jobs after those that were handed in."""
        with self._gate:
            self._is_stopped = True
            self._jobs.put(None)

    def join(self, seconds: float) -> None:
        """Wait at most `seconds` for the last job's end."""
        self._thread.join(seconds)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception as error:  # a port's fault must not end the worker
                self._log.write(LogEvent.COMMAND_FAILED, command=self._name, exception=type(error).__name__)
