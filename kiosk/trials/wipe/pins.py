"""A PIN in each form that a program gives it.

Four digits stand in any memory by chance. Where something beside them tells that they are a PIN - the
card's command, quotation marks, the head of an object - the form is a mark of its own; the bare digits are
counted too, and compared with PINs that nobody typed.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from kiosk.trials.wipe.marks import Kind, Mark

_HEADERS = (bytes.fromhex("0020008004"), bytes.fromhex("0020009804"))
"""VERIFY at the current file and by the short identifier of the PIN's file (docs/reference/card.md)."""
_LENGTH = 4
_SMALL_INTEGER_BYTES = 32
"""How far apart CPython 3.11 keeps its small integers: a list of them is a row of addresses."""


@dataclass(frozen=True, slots=True)
class Pin:
    """Four digits."""

    digits: str

    @property
    def command(self) -> bytes:
        """As the card gets it."""
        return _HEADERS[0] + self.digits.encode("ascii")

    @property
    def bare(self) -> bytes:
        """As it may stand anywhere by chance."""
        return self.digits.encode("ascii")

    @property
    def mark(self) -> Mark:
        """The forms that do not occur by chance."""
        return Mark(Kind.PIN, "pin", tuple(dict.fromkeys(_told_forms(self.digits))))

    @property
    def objects(self) -> re.Pattern[bytes]:
        """The digits in an object of Python (bytes, bytearray's text, str) or as a text of Qt."""
        digits = re.escape(self.bare)
        wide = re.escape(self.digits.encode("utf-16-le"))
        length = re.escape(_LENGTH.to_bytes(8, "little"))
        as_bytes = length + rb"[\s\S]{8}" + digits + rb"\x00"
        as_str = length + rb"[\s\S]{8}[\s\S]{8}\x00{8}" + digits + rb"\x00"
        as_qt = rb"\x00\x00\x00\x00" + wide + rb"\x00\x00"
        return re.compile(rb"|".join((as_bytes, as_str, as_qt)))

    def lists_in(self, words: "np.ndarray[tuple[int], np.dtype[np.uint64]]") -> int:
        """How many lists of Python's small integers hold the card's command, in memory as 8-byte words."""
        steps = np.diff(np.frombuffer(self.command, np.uint8).astype(np.int64)) * _SMALL_INTEGER_BYTES
        if len(words) <= len(steps):
            return 0
        between = np.diff(words).astype(np.int64)
        places = np.flatnonzero(between[: len(between) - len(steps) + 1] == steps[0])
        for offset, step in enumerate(steps[1:], start=1):
            places = places[between[places + offset] == step]
        return int(np.count_nonzero(words[places] != 0))


def some_pins(number: int, chance: random.Random) -> tuple[Pin, ...]:
    """That many different PINs, each of four different digits without 0."""
    drawn: dict[str, None] = {}
    while len(drawn) < number:
        drawn["".join(chance.sample("123456789", _LENGTH))] = None
    return tuple(map(Pin, drawn))


def _told_forms(digits: str) -> Iterator[bytes]:
    text = digits.encode("ascii")
    for header in _HEADERS:
        command = header + text
        yield command
        yield from _as_texts(command)
        yield from (np.frombuffer(command, np.uint8).astype(kind).tobytes() for kind in ("<u4", "<u8"))
    for told in (f'"{digits}"', f"'{digits}'", f"pin={digits}", f"pin: {digits}", str(list(digits))):
        yield told.encode("utf-8")
        yield told.encode("utf-16-le")


def _as_texts(command: Sequence[int]) -> Iterator[bytes]:
    octets = bytes(command)
    for told in (
        octets.hex(),
        octets.hex().upper(),
        octets.hex(" "),
        octets.hex(" ").upper(),
        str(list(octets)),
    ):
        yield told.encode("ascii")
        yield told.encode("utf-16-le")
