"""What a scripted citizen can do: touch the screen, move the card, put money in, type the PIN."""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.demo.cashless.terminal.cards import Touch as CardTouch
from kiosk.domain.languages import Language
from kiosk.domain.money import Denomination


class Control(Enum):
    """A kind of control; the value is the name of its QML type."""

    PRIMARY = "PrimaryButton"
    BACK = "BackButton"
    QUIET = "QuietButton"
    CANCEL = "FlatButton"
    CHOICE = "ChoiceCard"
    SWITCH = "SwitchRow"
    KEY = "Key"
    LANGUAGES = "LanguageButton"
    LANGUAGE = "LanguageCard"


@dataclass(frozen=True, slots=True)
class Touch:
    """Touch a control: by the code of its choice, or by its place, `#0` the first, `#last` the last."""

    control: Control
    code: str = "#0"
    times: int = 1
    """Touches at the same place, as fast as a nervous finger."""


@dataclass(frozen=True, slots=True)
class LayCard:
    """Lay the card on the reader."""


@dataclass(frozen=True, slots=True)
class LiftCard:
    """Take the card away."""


@dataclass(frozen=True, slots=True)
class TearCard:
    """Pull the card away while it works at a command: at the one after `commands` others from now."""

    commands: int


@dataclass(frozen=True, slots=True)
class TypePin:
    """Type digits on the keypad of the screen, one after the other."""

    digits: str


@dataclass(frozen=True, slots=True)
class Insert:
    """Put one coin or note in."""

    money: Denomination


@dataclass(frozen=True, slots=True)
class PayByCode:
    """Scan the code on the screen with a telephone and pay."""


@dataclass(frozen=True, slots=True)
class TouchTerminal:
    """Hold the e-money card to the payment terminal."""

    how: CardTouch = CardTouch.STEADY


@dataclass(frozen=True, slots=True)
class InsertHandful:
    """Put several coins in, faster than the machine can close its inlet."""

    coins: tuple[Denomination, ...]


@dataclass(frozen=True, slots=True)
class InsertInVain:
    """Put something in that has to come straight back."""

    money: Denomination


class ShopEvent(Enum):
    """What happens to the machine in the shop, not done by the citizen."""

    PAPER_RUNS_OUT = auto()
    PAPER_IS_REFILLED = auto()
    TONER_RUNS_OUT = auto()
    COVER_IS_OPENED = auto()
    PRINTER_GOES_OFF = auto()
    SHEET_JAMS = auto()
    SECOND_SHEET_JAMS = auto()
    """Of the first document that has two."""
    CENTER_STOPS = auto()
    CENTER_STARTS_ANEW = auto()
    """With what it keeps on disk alone."""
    MUNICIPALITY_STOPS = auto()
    MUNICIPALITY_STARTS_ANEW = auto()
    FEES_ARE_RAISED = auto()
    """By the city, while its server runs."""
    LINE_IS_CUT = auto()
    """Nothing reaches the center any more."""
    LINE_IS_CUT_AT_THE_FIRST_SEAL = auto()
    """Nothing reaches the center any more as soon as the first sealed message is about to leave."""
    LINE_IS_SLOW = auto()
    """Every answer of the center takes a second longer."""
    EVERY_ANSWER_IS_LOST = auto()
    """What is sent arrives, no answer comes back."""
    ANSWER_COMES_TWICE = auto()
    """The center's next one comes again instead of the one after it."""
    PAYMENT_ANSWER_IS_LOST = auto()
    """The provider's next one, to the question whether the code was paid."""
    ANSWER_IS_LOST = auto()
    """The center's next one."""
    ANSWER_IS_LATE = auto()
    """The center's next one, to an order."""
    CARD_IS_SWAPPED = auto()
    """For somebody else's, faster than any reader looks."""
    CARD_FALLS_MUTE = auto()
    ANOTHER_CARD_LIES_BESIDE = auto()
    """Somebody else's, on the same reader."""
    READER_IS_UNPLUGGED = auto()
    READER_IS_PLUGGED_IN = auto()
    CHANGE_IS_TAKEN_OUT = auto()
    """By staff, who close the day with empty hoppers."""
    COIN_JAMS = auto()
    CASH_POWER_FAILS = auto()
    """For a moment: the acceptors start anew."""


@dataclass(frozen=True, slots=True)
class Happens:
    """Something happens in the shop."""

    event: ShopEvent


@dataclass(frozen=True, slots=True)
class IgnoreReminder:
    """Do nothing until the machine has reminded."""


@dataclass(frozen=True, slots=True)
class WalkAway:
    """Go: nobody does anything, until the machine has drawn its conclusion or asks for ever."""


@dataclass(frozen=True, slots=True)
class TouchBeside:
    """Touch many places that are no control."""


Payment = Insert | InsertHandful | PayByCode | TouchTerminal
Act = (
    Touch
    | LayCard
    | LiftCard
    | TearCard
    | TypePin
    | Payment
    | InsertInVain
    | Happens
    | IgnoreReminder
    | WalkAway
    | TouchBeside
)

NEXT = Touch(Control.PRIMARY)
BACK_OUT = Touch(Control.BACK)
CANCEL = Touch(Control.CANCEL)


def choose(code: str) -> Touch:
    """Touch the choice with this code."""
    return Touch(Control.CHOICE, code)


def switch(code: str) -> Touch:
    """Touch the switch with this code."""
    return Touch(Control.SWITCH, code)


def speak(language: Language) -> tuple[Touch, Touch]:
    """Open the list of languages and choose from it."""
    return Touch(Control.LANGUAGES), Touch(Control.LANGUAGE, language.value)
