"""The PIN while it is being typed: in locked memory, never in a str or bytes object."""

from kiosk.terminal.locked_memory import LockedBuffer
from kiosk.terminal.ports import PIN_LENGTH

_ASCII_ZERO = 0x30


class PinEntry:
    """The typed digits of one PIN; implements `SecretDigits`."""

    def __init__(self) -> None:
        self._buffer = LockedBuffer(PIN_LENGTH)
        self._length = 0

    @property
    def length(self) -> int:
        """How many digits are typed, 0 to 4: all that a screen may show."""
        return self._length

    @property
    def view(self) -> memoryview:
        """The typed digits as ASCII bytes. Raises ValueError after `close`."""
        return self._buffer.view[: self._length]

    def type_digit(self, digit: int) -> None:
        """Append one digit; a fifth one changes nothing.

        Raises ValueError if `digit` is not 0 to 9. The message does not repeat it.
        """
        if not 0 <= digit <= 9:
            raise ValueError("a PIN digit lies between 0 and 9")
        if self._length < PIN_LENGTH:
            self._buffer.view[self._length] = _ASCII_ZERO + digit
            self._length += 1

    def clear(self) -> None:
        """訂正: take all digits back."""
        self.zeroize()

    def zeroize(self) -> None:
        """Overwrite the digits and forget their number."""
        self._buffer.zeroize()
        self._length = 0

    def close(self) -> None:
        """Zeroize and give the locked memory back; nothing can be typed afterwards."""
        self.zeroize()
        self._buffer.close()
