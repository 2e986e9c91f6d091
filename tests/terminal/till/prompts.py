"""A listener that remembers what a payment asked of the citizen."""

import threading

from kiosk.terminal.ports import PaymentPrompt
from tests.terminal.till.station import PATIENCE


class Prompts:
    """Remembers every prompt."""

    def __init__(self) -> None:
        self.told: list[PaymentPrompt] = []
        self._changed = threading.Condition()

    def __call__(self, prompt: PaymentPrompt) -> None:
        with self._changed:
            self.told.append(prompt)
            self._changed.notify_all()

    def wait_for(self, prompt: PaymentPrompt) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: prompt in self.told, PATIENCE), self.told
