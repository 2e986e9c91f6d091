"""The way of a typed digit: into locked memory, while the flow only hears that a key was pressed."""

import threading
from collections.abc import Callable
from typing import Protocol

from kiosk.terminal.flow.events import PinCleared, PinDigitTyped
from kiosk.terminal.ports import PIN_LENGTH, SecretDigits


class DigitEntry(SecretDigits, Protocol):
    """Typed digits in locked memory."""

    @property
    def length(self) -> int:
        """How many digits are typed."""
        ...

    def type_digit(self, digit: int) -> None:
        """Append one digit."""
        ...


class PinPad:
    """Keeps the entry and the flow's count in step.

    Digit and event go together under one lock, and only while the flow shows the PIN screen. A key pressed
    while an event that leaves the screen was waiting still takes: its digit is forgotten with the others.
    """

    def __init__(self, entry: DigitEntry, post: Callable[[PinDigitTyped | PinCleared], None]) -> None:
        self._entry = entry
        self._post = post
        self._lock = threading.Lock()
        self._accepts = False
        self._is_lent = False

    def type_digit(self, digit: int) -> None:
        """A key was pressed, on the screen's thread."""
        with self._lock:
            if self._accepts and self._entry.length < PIN_LENGTH:
                self._entry.type_digit(digit)
                self._post(PinDigitTyped())

    def clear(self) -> None:
        """訂正 was pressed, on the screen's thread."""
        with self._lock:
            if self._accepts and not self._is_lent:
                self._entry.zeroize()
                self._post(PinCleared())

    def open(self) -> None:
        """The flow shows the PIN screen: keys count."""
        with self._lock:
            if not self._accepts and not self._is_lent:
                self._entry.zeroize()  # the flow counts from nothing
            self._accepts = True

    def close(self) -> None:
        """The flow is elsewhere: keys do nothing."""
        with self._lock:
            self._accepts = False

    def lend(self) -> SecretDigits | None:
        """The finished PIN for its one use; None if it was taken back in the last moment."""
        with self._lock:
            self._is_lent = self._entry.length == PIN_LENGTH
            return self._entry if self._is_lent else None

    def give_back(self) -> None:
        """The use is over: nothing of the PIN is left."""
        with self._lock:
            self._entry.zeroize()
            self._is_lent = False

    def forget(self) -> None:
        """Zeroize; not while the card driver reads the digits, which it zeroizes itself.

        Half a PIN sent to the card would cost the citizen a try.
        """
        with self._lock:
            if not self._is_lent:
                self._entry.zeroize()
