"""What the card tells is handed to the center and back; the flow only hears that it went well."""

from kiosk.domain.cards import CertificateFlaw
from kiosk.domain.offers import Offer
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation
from kiosk.terminal.conductor.pin_pad import PinPad
from kiosk.terminal.flow.commands import CommandId, Connect
from kiosk.terminal.flow.events import (
    CardFailed,
    CardRead,
    Event,
    MunicipalityConnected,
    OfferArrived,
    PadClosed,
    PinRejected,
    PinWithdrawn,
    Refused,
    RegistrationInvited,
    StatementSigned,
)
from kiosk.terminal.ports import (
    CardIdentity,
    CardProblem,
    CardReader,
    CardSignature,
    CenterLink,
    PadOutcome,
    SecretDigits,
    WrongPin,
)


class Authentication:
    """Keeps certificate, statement and signature of one session between the steps.

    The flow asks for one step after the other; a step without the one before it raises LookupError.
    """

    def __init__(self, card: CardReader, link: CenterLink, pin_pad: PinPad) -> None:
        self._card = card
        self._link = link
        self._pin_pad = pin_pad
        self._certificate: bytes | None = None
        self._statement: bytes | None = None
        self._signature: CardSignature | None = None

    def read(self, number: CommandId) -> Event:
        """ReadCard."""
        match self._card.read():
            case CardIdentity() as identity:
                self._certificate = identity.certificate_der
                return CardRead(number, identity.tries_left, identity.has_pin_pad)
            case CertificateFlaw() as flaw:
                return Refused(number, flaw.refusal)
            case CardProblem() as problem:
                return CardFailed(number, problem)

    def connect(self, command: Connect) -> Event:
        """Connect."""
        if self._certificate is None:
            raise LookupError("no certificate was read")
        connected = self._link.connect(self._certificate, command.municipality)
        if isinstance(connected, Refusal):
            return Refused(command.id, connected)
        self._statement = connected.statement
        return MunicipalityConnected(command.id, connected.municipality)

    def sign(self, number: CommandId, pin: SecretDigits | None) -> Event:
        """SignStatement, with the digits that the PIN pad lent."""
        if pin is None:
            return PinWithdrawn(number)
        try:
            return self._sign_with(number, pin)
        finally:
            self._pin_pad.give_back()

    def open(self, number: CommandId) -> Event:
        """OpenSession."""
        if self._signature is None:
            raise LookupError("no statement was signed")
        offer = self._link.open(self._signature)
        match offer:
            case Refusal():
                return Refused(number, offer)
            case RegistrationInvitation():
                return RegistrationInvited(number, offer)
            case Offer():
                return OfferArrived(number, offer)

    def sign_on_pad(self, number: CommandId) -> Event:
        """SignOnPad: the digits go from the reader's pad to the card and are never here."""
        return self._told(number, self._card.sign_on_pad(self._to_be_signed()))

    def _sign_with(self, number: CommandId, pin: SecretDigits) -> Event:
        return self._told(number, self._card.sign(pin, self._to_be_signed()))

    def _to_be_signed(self) -> bytes:
        if self._statement is None:
            raise LookupError("no municipality gave a statement to sign")
        return self._statement

    def _told(self, number: CommandId, answer: CardSignature | WrongPin | PadOutcome | CardProblem) -> Event:
        match answer:
            case CardSignature() as signature:
                self._signature = signature
                return StatementSigned(number)
            case WrongPin(tries_left=tries_left):
                return PinRejected(number, tries_left)
            case PadOutcome() as outcome:
                return PadClosed(number, outcome)
            case CardProblem() as problem:
                return CardFailed(number, problem)
