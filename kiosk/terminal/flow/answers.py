"""Answers to commands: each closes the one command that is open."""

from dataclasses import dataclass

from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation, RegistrationReceipt
from kiosk.terminal.flow.commands import CommandId
from kiosk.terminal.ports import (
    CardProblem,
    Leftover,
    PadOutcome,
    PaymentMethod,
    PrinterTrouble,
    PrintResult,
    Settlement,
)


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
class LineIssued:
    """Answer to IssueLine: the document lies verified in the locked buffer."""

    command: CommandId
    sheets: int


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
