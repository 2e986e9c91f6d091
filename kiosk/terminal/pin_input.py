"""A PIN from a file descriptor, a pipe or a keyboard, straight into locked memory."""

import os
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.terminal.pin_entry import PinEntry
from kiosk.terminal.ports import PIN_LENGTH

_DIGITS = range(0x30, 0x3A)
_LINE_END = 0x0A
_CARRIAGE_RETURN = 0x0D


class NoPinError(ValueError):
    """What was typed is no PIN; the message does not repeat it."""


def read_pin(descriptor: int, entry: PinEntry) -> None:
    """Read digits up to the end of the line into `entry`; a keyboard does not show them.

    Raises NoPinError for anything but as many digits as a PIN has.
    """
    typed = 0
    with _without_echo(descriptor):
        for octet in _octets(descriptor):
            if octet not in _DIGITS:
                raise NoPinError("a PIN has digits only")
            entry.type_digit(octet - _DIGITS.start)
            typed += 1
    if typed != PIN_LENGTH:
        raise NoPinError(f"a PIN of {PIN_LENGTH} digits is needed on the standard input")


def _octets(descriptor: int) -> Iterator[int]:
    """One at a time, so that no buffer of the interpreter ever holds the PIN."""
    octet = bytearray(1)
    while os.readv(descriptor, [octet]) == 1 and octet[0] != _LINE_END:
        if octet[0] != _CARRIAGE_RETURN:
            yield octet[0]
        octet[0] = 0


@contextmanager
def _without_echo(descriptor: int) -> Iterator[None]:
    if not os.isatty(descriptor):
        yield
        return
    before = termios.tcgetattr(descriptor)
    silent = list(before)
    silent[3] &= ~termios.ECHO
    sys.stderr.write("PIN: ")
    sys.stderr.flush()
    termios.tcsetattr(descriptor, termios.TCSAFLUSH, silent)
    try:
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSAFLUSH, before)
        sys.stderr.write("\n")
