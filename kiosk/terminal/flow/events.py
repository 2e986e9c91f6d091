"""What happens to the procedure: intents of the citizen, reports of devices, answers to commands, time.

No event carries a PIN digit: the flow only learns that a key was pressed.
"""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.money import Yen
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation, RegistrationReceipt
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
from kiosk.terminal.flow.commands import CommandId
from kiosk.terminal.flow.parting import Remainder
from kiosk.terminal.ports import (
    CardPresence,
    CardProblem,
    Closure,
    Leftover,
    PadOutcome,
    PaymentMethod,
    PaymentPrompt,
    PrinterTrouble,
    PrintResult,
    Settlement,
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
class CardRead:
    """Answer to ReadCard: the tries left, and whether the reader has a pad of its own."""

    command: CommandId
    tries_left: int
    has_pin_pad: bool = False


@dataclass(frozen=True, slots=True)
class CardFailed:
    """Answer to ReadCard, SignStatement or SignOnPad."""

    command: CommandId
    problem: CardProblem


@dataclass(frozen=True, slots=True)
class MunicipalityConnected:
    """Answer to Connect."""

    command: CommandId
    municipality: MunicipalityLabel


@dataclass(frozen=True, slots=True)
class PinRejected:
    """Answer to SignStatement or SignOnPad: the card did not accept the PIN."""

    command: CommandId
    tries_left: int


@dataclass(frozen=True, slots=True)
class PinWithdrawn:
    """Answer to SignStatement: the digits were taken back before the card saw them; no try was spent."""

    command: CommandId


@dataclass(frozen=True, slots=True)
class PadClosed:
    """Answer to SignOnPad: the pad sent no PIN, and no try was spent."""

    command: CommandId
    outcome: PadOutcome


@dataclass(frozen=True, slots=True)
class StatementSigned:
    """Answer to SignStatement or SignOnPad."""

    command: CommandId


@dataclass(frozen=True, slots=True)
class OfferArrived:
    """Answer to OpenSession."""

    command: CommandId
    offer: Offer


@dataclass(frozen=True, slots=True)
class RegistrationInvited:
    """Answer to OpenSession: nobody is known by this card, and registration can be applied for."""

    command: CommandId
    invitation: RegistrationInvitation


@dataclass(frozen=True, slots=True)
class RegistrationTaken:
    """Answer to Register."""

    command: CommandId
    receipt: RegistrationReceipt


@dataclass(frozen=True, slots=True)
class QuoteArrived:
    """Answer to Apply."""

    command: CommandId
    quote: Quote


@dataclass(frozen=True, slots=True)
class Refused:
    """Answer to any command that asks center, municipality or till: not possible, and why."""

    command: CommandId
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class PrinterChecked:
    """Answer to PreflightPrinter; no trouble means ready."""

    command: CommandId
    troubles: tuple[PrinterTrouble, ...]


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
class PaymentBegun:
    """Answer to BeginPayment: the till accepts money, in this way."""

    command: CommandId
    accepts_notes: bool
    method: PaymentMethod = PaymentMethod.CASH


@dataclass(frozen=True, slots=True)
class MethodsOffered:
    """Answer to BeginPayment without a method: nothing was begun, the citizen chooses."""

    command: CommandId
    methods: frozenset[PaymentMethod]


@dataclass(frozen=True, slots=True)
class PaymentPrompted:
    """A payment without cash needs something of the citizen, or ended without money."""

    prompt: PaymentPrompt


@dataclass(frozen=True, slots=True)
class MoneyReceived:
    """The till journalled money; `received` is the whole amount so far."""

    received: Yen


@dataclass(frozen=True, slots=True)
class LineIssued:
    """Answer to IssueLine: the document lies verified in the locked buffer."""

    command: CommandId
    sheets: int


@dataclass(frozen=True, slots=True)
class SheetPrinted:
    """Progress of PrintLine."""

    command: CommandId
    sheets_done: int


@dataclass(frozen=True, slots=True)
class LinePrinted:
    """Answer to PrintLine: the outcome, already journalled and the document wiped."""

    command: CommandId
    result: PrintResult
    troubles: tuple[PrinterTrouble, ...] = ()
    """What stood in the way, if anything did."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Answer to Settle: the transaction is balanced and closed."""

    command: CommandId
    settlement: Settlement


@dataclass(frozen=True, slots=True)
class VisitRecalled:
    """Answer to RecallVisit: the transaction is balanced and closed, and this may still lie there."""

    command: CommandId
    leftover: Leftover


@dataclass(frozen=True, slots=True)
class SlipPrinted:
    """Answer to PrintSlip."""

    command: CommandId
    came_out: bool


@dataclass(frozen=True, slots=True)
class DeadlinePassed:
    """A command was not answered in its time; whatever it answers later is dropped."""

    command: CommandId


@dataclass(frozen=True, slots=True)
class TimerFired:
    """A timer that the flow started ran out."""

    timer: CommandId


Answer = (
    CardRead
    | CardFailed
    | MunicipalityConnected
    | PinRejected
    | PinWithdrawn
    | PadClosed
    | StatementSigned
    | OfferArrived
    | RegistrationInvited
    | RegistrationTaken
    | QuoteArrived
    | Refused
    | PrinterChecked
    | PaymentBegun
    | MethodsOffered
    | LineIssued
    | LinePrinted
    | Settled
    | VisitRecalled
    | SlipPrinted
    | DeadlinePassed
)
"""What closes the open command."""

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
