"""Something that can go wrong with a device, and the hand that puts it right."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The same in Japanese and English."""

    japanese: str
    english: str


class HandKeptOff(Exception):
    """The device cannot be touched now; says why in both languages."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.english)
        self.words = words


@dataclass(frozen=True, slots=True)
class Fault:
    """One button: pressed while all is well it causes the fault, pressed again it puts the device right."""

    name: str
    """Of the button, for whoever looks for it."""
    cause: Words
    mend: Words
    caused: Words
    """What is said afterwards."""
    mended: Words
    is_there: Callable[[], bool]
    let_happen: Callable[[], None]
    """Raises HandKeptOff."""
    put_right: Callable[[], None]
    """Raises HandKeptOff."""
