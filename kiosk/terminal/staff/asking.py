"""Asks the staff service on a thread of its own: no answer ever keeps a screen waiting."""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from kiosk.terminal.staff.client import StaffLine

_END_SECONDS = 1.0
_Questions = SimpleQueue[dict[str, Any] | None]


class StaffAsking:
    """A line and a thread for each visit of staff, from its first question on; for one thread.

    `told` is called on that thread with each answer. An answer to a visit that is over is dropped.
    """

    def __init__(self, line: Callable[[], StaffLine], told: Callable[[dict[str, Any]], None]) -> None:
        self._line = line
        self._told = told
        self._questions: _Questions | None = None
        self._thread: threading.Thread | None = None

    def ask(self, words: dict[str, Any]) -> None:
        """Ask; returns at once."""
        if self._questions is None:
            self._questions = SimpleQueue()
            self._thread = threading.Thread(
                target=self._run, args=(self._questions,), name="staff-asking", daemon=True
            )
            self._thread.start()
        self._questions.put(words)

    def leave(self) -> None:
        """End the visit at the service; returns at once."""
        questions, self._questions = self._questions, None
        if questions is not None:
            questions.put(None)

    def close(self) -> None:
        """End, and wait for it for a moment: an answer that does not come is not waited for."""
        self.leave()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_END_SECONDS)

    def _run(self, questions: _Questions) -> None:
        line = self._line()
        while (words := questions.get()) is not None:
            answer = line.ask(words)
            if self._questions is questions:
                self._told(answer)
        line.leave()
