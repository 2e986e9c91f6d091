"""What happens to the procedure: intents of the citizen, reports of devices, answers to commands, time.

No event carries a PIN digit: the flow only learns that a key was pressed.
"""

from dataclasses import dataclass

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import CommandId
from kiosk.terminal.ports import CardPresence, CardProblem, PrinterTrouble, PrintResult, Settlement


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """The citizen chose the language of screen and voice; possible on every screen."""

    language: Language


@dataclass(frozen=True, slots=True)
class Next:
    """The primary action of the present screen: start, consent, confirm, go on, "I took it"."""


@dataclass(frozen=True, slots=True)
class Back:
    """One step back; nothing that was chosen is lost."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """End the session; money goes back."""


@dataclass(frozen=True, slots=True)
class StillHere:
    """The citizen answered "are you still there?"."""


@dataclass(frozen=True, slots=True)
class OwnMunicipalityChosen:
    """お住まいの市区町村."""


@dataclass(frozen=True, slots=True)
class HonsekiChosen:
    """他の市区町村 (本籍地); without a code: show the list."""

    code: MunicipalityCode | None = None


@dataclass(frozen=True, slots=True)
class PinDigitTyped:
    """A digit was typed; its value stays in the PIN entry's locked memory."""


@dataclass(frozen=True, slots=True)
class PinCleared:
    """訂正: all typed digits were taken back."""


@dataclass(frozen=True, slots=True)
class KindChosen:
    """A certificate was touched."""

    kind: CertificateKind


@dataclass(frozen=True, slots=True)
class ExtentChosen:
    """本人 / 世帯全員 / 世帯の一部."""

    extent: Extent


@dataclass(frozen=True, slots=True)
class PersonToggled:
    """A member of the household was added to or taken off the certificate."""

    person: PersonRef


@dataclass(frozen=True, slots=True)
class ItemToggled:
    """An item was switched between あり and なし."""

    item: Item


@dataclass(frozen=True, slots=True)
class CopiesChosen:
    """部数."""

    copies: int


@dataclass(frozen=True, slots=True)
class AddAnother:
    """From the basket back to the choice of certificates."""


@dataclass(frozen=True, slots=True)
class LineRemoved:
    """A line was taken out of the basket."""

    index: int


@dataclass(frozen=True, slots=True)
class CardPresenceChanged:
    """The reader reported a change."""

    presence: CardPresence


@dataclass(frozen=True, slots=True)
class CardRead:
    """Answer to ReadCard: the tries left."""

    command: CommandId
    tries_left: int


@dataclass(frozen=True, slots=True)
class CardFailed:
    """Answer to ReadCard or SignStatement."""

    command: CommandId
    problem: CardProblem


@dataclass(frozen=True, slots=True)
class MunicipalityConnected:
    """Answer to Connect."""

    command: CommandId
    municipality: MunicipalityLabel


@dataclass(frozen=True, slots=True)
class PinRejected:
    """Answer to SignStatement: the card did not accept the PIN."""

    command: CommandId
    tries_left: int


@dataclass(frozen=True, slots=True)
class PinWithdrawn:
    """Answer to SignStatement: the digits were taken back before the card saw them; no try was spent."""

    command: CommandId


@dataclass(frozen=True, slots=True)
class StatementSigned:
    """Answer to SignStatement."""

    command: CommandId


@dataclass(frozen=True, slots=True)
class OfferArrived:
    """Answer to OpenSession."""

    command: CommandId
    offer: Offer


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
class PaymentBegun:
    """Answer to BeginPayment: the till accepts money."""

    command: CommandId
    accepts_notes: bool


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


@dataclass(frozen=True, slots=True)
class Settled:
    """Answer to Settle: the transaction is balanced and closed."""

    command: CommandId
    settlement: Settlement


@dataclass(frozen=True, slots=True)
class ReceiptPrinted:
    """Answer to PrintReceipt."""

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


CitizenAct = (
    LanguageChosen
    | Next
    | Back
    | Cancel
    | StillHere
    | OwnMunicipalityChosen
    | HonsekiChosen
    | PinDigitTyped
    | PinCleared
    | KindChosen
    | ExtentChosen
    | PersonToggled
    | ItemToggled
    | CopiesChosen
    | AddAnother
    | LineRemoved
)
"""What only somebody who stands there can do."""

Answer = (
    CardRead
    | CardFailed
    | MunicipalityConnected
    | PinRejected
    | PinWithdrawn
    | StatementSigned
    | OfferArrived
    | QuoteArrived
    | Refused
    | PrinterChecked
    | PaymentBegun
    | LineIssued
    | LinePrinted
    | Settled
    | ReceiptPrinted
    | DeadlinePassed
)
"""What closes the open command."""

Event = CitizenAct | Answer | CardPresenceChanged | MoneyReceived | SheetPrinted | TimerFired
