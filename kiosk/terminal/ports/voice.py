"""The speaker and its prompts."""

from enum import StrEnum
from typing import Protocol

from kiosk.domain.languages import Language


class Prompt(StrEnum):
    """A spoken prompt; the value is the name of its recording."""

    WELCOME = "welcome"
    LAY_CARD = "lay-card"
    ENTER_PIN = "enter-pin"
    WRONG_PIN = "wrong-pin"
    TAKE_CARD = "take-card"
    CHOOSE = "choose"
    INSERT_MONEY = "insert-money"
    PRINTING = "printing"
    TAKE_PAPER = "take-paper"
    TAKE_RECEIPT = "take-receipt"
    TAKE_CHANGE = "take-change"
    STILL_THERE = "still-there"
    REFUSED = "refused"
    GOODBYE = "goodbye"


class Speaker(Protocol):
    """Plays recorded prompts."""

    def say(self, prompt: Prompt, language: Language) -> None:
        """Start a prompt, in place of one that still plays."""
        ...

    def stop(self) -> None:
        """Fall silent."""
        ...
