"""The speaker, its prompts and its sounds."""

from enum import StrEnum
from typing import Protocol

from kiosk.domain.languages import Language


class Prompt(StrEnum):
    """A spoken prompt; the value is the name of its recording."""

    WELCOME = "welcome"
    LAY_CARD = "lay-card"
    ENTER_PIN = "enter-pin"
    WRONG_PIN = "wrong-pin"
    LAST_TRY = "last-try"
    ONE_DIGIT = "one-digit"
    TWO_DIGITS = "two-digits"
    THREE_DIGITS = "three-digits"
    FOUR_DIGITS = "four-digits"
    DIGITS_CLEARED = "digits-cleared"
    TAKE_CARD = "take-card"
    REGISTRATION = "registration"
    BIRTH_DATE = "birth-date"
    HITTOSHA = "hittosha"
    TELEPHONE = "telephone"
    REGISTRATION_CHECK = "registration-check"
    REGISTERED = "registered"
    CHOOSE = "choose"
    INSERT_MONEY = "insert-money"
    CHOOSE_PAYMENT = "choose-payment"
    SCAN_CODE = "scan-code"
    TOUCH_TERMINAL = "touch-terminal"
    TOUCH_AGAIN = "touch-again"
    PAYMENT_DECLINED = "payment-declined"
    PRINTING = "printing"
    TAKE_PAPER = "take-paper"
    TAKE_RECEIPT = "take-receipt"
    TAKE_CHANGE = "take-change"
    STILL_THERE = "still-there"
    REFUSED = "refused"
    GOODBYE = "goodbye"


class Sound(StrEnum):
    """A sound that says nothing; the value is the name of its recording."""

    KEY = "key"
    """A key of the PIN's keypad took."""


class Speaker(Protocol):
    """Plays recorded prompts and sounds."""

    def say(self, prompt: Prompt, language: Language) -> None:
        """Start a prompt, in place of one that still plays."""
        ...

    def play(self, sound: Sound) -> None:
        """Play a sound, over a prompt that may be playing."""
        ...

    def stop(self) -> None:
        """Fall silent: no prompt goes on."""
        ...
