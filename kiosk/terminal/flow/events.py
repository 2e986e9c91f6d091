"""What happens to the procedure: intents of the citizen, reports of devices, answers to commands, time.

No event carries a PIN digit: the flow only learns that a key was pressed.
"""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.money import Yen
from kiosk.terminal.flow.acts import (
    AddAnother,
    AppearanceAsked,
    Back,
    Cancel,
    CitizenAct,
    ContrastChosen,
    CopiesChosen,
    ExtentChosen,
    HonsekiChosen,
    ItemToggled,
    KanaDigitTyped,
    KeyErased,
    KeyTyped,
    KindChosen,
    LanguageChosen,
    LanguagesAsked,
    LineRemoved,
    MethodChosen,
    MisprintReported,
    MisprintToggled,
    Next,
    OwnMunicipalityChosen,
    PadKeyPressed,
    PersonToggled,
    PinCleared,
    PinDigitTyped,
    PrefectureChosen,
    ReachChosen,
    ReceiverChosen,
    ReceiversAsked,
    StillHere,
    TextSizeChosen,
    VoiceStopped,
)
from kiosk.terminal.flow.answers import (
    Answer,
    CardFailed,
    CardRead,
    DeadlinePassed,
    LineIssued,
    LinePrinted,
    MethodsOffered,
    MunicipalityConnected,
    OfferArrived,
    PadClosed,
    PaymentBegun,
    PinRejected,
    PinWithdrawn,
    PrinterChecked,
    QuoteArrived,
    Refused,
    RegistrationInvited,
    RegistrationTaken,
    Settled,
    SlipPrinted,
    StatementSigned,
    VisitRecalled,
)
from kiosk.terminal.flow.commands import CommandId
from kiosk.terminal.flow.parting import Remainder
from kiosk.terminal.ports import (
    CardPresence,
    Closure,
    PaymentPrompt,
    PrinterTrouble,
)

__all__ = [
    "AddAnother",
    "Answer",
    "AppearanceAsked",
    "Back",
    "Cancel",
    "CardFailed",
    "CardFoundLying",
    "CardPresenceChanged",
    "CardRead",
    "CitizenAct",
    "ContrastChosen",
    "CopiesChosen",
    "DeadlinePassed",
    "Event",
    "ExtentChosen",
    "HonsekiChosen",
    "HoursChanged",
    "ItemToggled",
    "KanaDigitTyped",
    "KeyErased",
    "KeyTyped",
    "KindChosen",
    "LanguageChosen",
    "LanguagesAsked",
    "LineIssued",
    "LinePrinted",
    "LineRemoved",
    "MethodChosen",
    "MethodsOffered",
    "MisprintReported",
    "MisprintToggled",
    "MoneyReceived",
    "MunicipalityConnected",
    "Next",
    "OfferArrived",
    "OwnMunicipalityChosen",
    "PadClosed",
    "PadKeyPressed",
    "PaymentBegun",
    "PaymentPrompted",
    "PersonToggled",
    "PinCleared",
    "PinDigitTyped",
    "PinRejected",
    "PinWithdrawn",
    "PrefectureChosen",
    "PrinterChecked",
    "PrinterStateChanged",
    "QuoteArrived",
    "ReachChosen",
    "ReceiverChosen",
    "ReceiversAsked",
    "Refused",
    "RegistrationInvited",
    "RegistrationTaken",
    "Relieved",
    "Resumed",
    "Settled",
    "SheetPrinted",
    "SlipPrinted",
    "StatementSigned",
    "StillHere",
    "TextSizeChosen",
    "TimerFired",
    "VisitRecalled",
    "VoiceStopped",
]


@dataclass(frozen=True, slots=True)
class CardPresenceChanged:
    """The reader reported a change."""

    presence: CardPresence


@dataclass(frozen=True, slots=True)
class CardFoundLying:
    """The reader's first report of a session: a card lies there that nobody of this visit laid."""

    presence: CardPresence = CardPresence.CARD_PRESENT


@dataclass(frozen=True, slots=True)
class PrinterStateChanged:
    """While nobody is there: what speaks against printing now, after something else did."""

    troubles: tuple[PrinterTrouble, ...]


@dataclass(frozen=True, slots=True)
class HoursChanged:
    """While nobody is there: when the service opens again, in local time; None while it is open."""

    reopens: datetime | None


@dataclass(frozen=True, slots=True)
class Resumed:
    """First of all events: a visit that another process served is to be ended."""

    remainder: Remainder


@dataclass(frozen=True, slots=True)
class ClosureChanged:
    """Staff took the machine out of service, or (None) put it back."""

    closure: Closure | None


@dataclass(frozen=True, slots=True)
class Relieved:
    """A fresh process stands by: this one is not needed any more while nobody is there."""


@dataclass(frozen=True, slots=True)
class PaymentPrompted:
    """A payment without cash needs something of the citizen, or ended without money."""

    prompt: PaymentPrompt


@dataclass(frozen=True, slots=True)
class MoneyReceived:
    """The till journalled money; `received` is the whole amount so far."""

    received: Yen


@dataclass(frozen=True, slots=True)
class SheetPrinted:
    """Progress of PrintLine."""

    command: CommandId
    sheets_done: int


@dataclass(frozen=True, slots=True)
class TimerFired:
    """A timer that the flow started ran out."""

    timer: CommandId


Event = (
    CitizenAct
    | Answer
    | CardFoundLying
    | CardPresenceChanged
    | PrinterStateChanged
    | HoursChanged
    | Resumed
    | ClosureChanged
    | Relieved
    | MoneyReceived
    | PaymentPrompted
    | SheetPrinted
    | TimerFired
)
