"""The window's thread, as seen from the citizen's thread: do this there, and wait until it is done."""

import threading
from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal


class StageClosed(Exception):
    """The window is closing: nothing is performed any more."""


class _Task:
    def __init__(self, act: Callable[[], None]) -> None:
        self.act = act
        self.done: Future[None] = Future()


class Stage(QObject):
    """Belongs to the thread that makes it, which has to run an event loop."""

    _asked = Signal(_Task)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._waiting: set[_Task] = set()
        self._closed = False
        self._asked.connect(self._do)

    def perform(self, act: Callable[[], None]) -> None:
        """Perform `act` on the stage's thread; raises what it raises, or StageClosed.

        To be called from another thread.
        """
        task = _Task(act)
        with self._lock:
            if self._closed:
                raise StageClosed
            self._waiting.add(task)
        self._asked.emit(task)
        task.done.result()

    def close(self) -> None:
        """Perform nothing any more and let nobody wait; called on the stage's thread."""
        with self._lock:
            self._closed = True
            waiting, self._waiting = self._waiting, set()
        for task in waiting:
            task.done.set_exception(StageClosed())

    def _do(self, task: _Task) -> None:
        with self._lock:
            if task not in self._waiting:
                return
            self._waiting.remove(task)
        try:
            task.act()
        except Exception as error:
            task.done.set_exception(error)
        else:
            task.done.set_result(None)
