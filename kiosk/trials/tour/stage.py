"""The window's thread, as seen from the citizen's thread: do this there, and wait until it is done."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal


class _Task:
    def __init__(self, act: Callable[[], None]) -> None:
        self.act = act
        self.done: Future[None] = Future()


class Stage(QObject):
    """Belongs to the thread that makes it, which has to run an event loop."""

    _asked = Signal(_Task)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._do)

    def perform(self, act: Callable[[], None]) -> None:
        """Perform `act` on the stage's thread; raises what it raises. To be called from another thread."""
        task = _Task(act)
        self._asked.emit(task)
        task.done.result()

    def _do(self, task: _Task) -> None:
        try:
            task.act()
        except Exception as error:
            task.done.set_exception(error)
        else:
            task.done.set_result(None)
