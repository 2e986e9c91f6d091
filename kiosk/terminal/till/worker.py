"""A thread that owns something and performs tasks on it, so that the thing itself needs no locks."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, Protocol, TypeVar

from kiosk.terminal.till.errors import StaffRefusedError, TillUsageError

_Owned = TypeVar("_Owned")
_Owned_contra = TypeVar("_Owned_contra", contravariant=True)
_Answer = TypeVar("_Answer")


class WorkerStoppedError(RuntimeError):
    """The thread has ended and performs nothing any more."""


class _Performable(Protocol[_Owned_contra]):
    def perform(self, owned: _Owned_contra) -> None: ...

    def refuse(self) -> None: ...


class _Task(Generic[_Owned, _Answer]):
    """A function to be called on the owner's thread, and where its answer goes."""

    def __init__(self, function: Callable[[_Owned], _Answer]) -> None:
        self._function = function
        self.answer: Future[_Answer] = Future()

    def perform(self, owned: _Owned) -> None:
        """Call the function; what it raises goes to the caller, and a fault of the owned thing on."""
        try:
            self.answer.set_result(self._function(owned))
        except (TillUsageError, StaffRefusedError) as misuse:
            self.answer.set_exception(misuse)
        except Exception as fault:
            self.answer.set_exception(fault)
            raise

    def refuse(self) -> None:
        """Tell the caller that the thread has ended."""
        self.answer.set_exception(WorkerStoppedError("the thread has ended; start its process again"))


class TaskQueue(Generic[_Owned]):
    """Tasks on their way to the thread. Safe to call from any thread."""

    def __init__(self) -> None:
        self._tasks: queue.Queue[_Performable[_Owned]] = queue.Queue()
        self._gate = threading.Lock()
        self._is_closed = False

    def call(self, function: Callable[[_Owned], _Answer]) -> _Answer:
        """Call `function` on the owner's thread and wait for its answer.

        Raises what it raises, and WorkerStoppedError where the thread has ended.
        """
        task = _Task(function)
        with self._gate:
            if self._is_closed:
                task.refuse()
            else:
                self._tasks.put(task)
        return task.answer.result()

    def perform_next(self, owned: _Owned, seconds: float) -> None:
        """Perform one task, or none where `seconds` pass first. For the owner's thread."""
        try:
            task = self._tasks.get(timeout=seconds) if seconds > 0 else self._tasks.get_nowait()
        except queue.Empty:
            return
        task.perform(owned)

    def close(self) -> None:
        """Refuse all tasks that wait and all that come."""
        with self._gate:
            self._is_closed = True
        while not self._tasks.empty():
            self._tasks.get_nowait().refuse()
