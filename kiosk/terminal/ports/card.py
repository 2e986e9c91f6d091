"""The card reader: a PC/SC reader with a My Number card in it (docs/reference/card.md)."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from kiosk.domain.cards import CertificateFlaw


class CardPresence(Enum):
    """What the reader reports about the card slot."""

    READER_MISSING = auto()
    EMPTY = auto()
    CARD_PRESENT = auto()


class CardProblem(Enum):
    """Why a card could not be read or used; not counting a wrong PIN."""

    NOT_MY_NUMBER = auto()
    WITHOUT_CERTIFICATE = auto()
    PHONE = auto()
    TORN_OUT = auto()
    SWAPPED = auto()
    UNREADABLE = auto()
    SEVERAL_CARDS = auto()
    """More than one reader holds a card: nobody can tell which is the citizen's."""
    MUTE = auto()
    """It took a command and does not answer: nothing but taking it away helps."""
    WITHOUT_PIN = auto()
    """A 顔認証マイナンバーカード."""
    READER_MISSING = auto()


@dataclass(frozen=True, slots=True)
class CardIdentity:
    """What the card tells before the PIN: its certificate for user authentication and the tries left."""

    certificate_der: bytes
    tries_left: int
    has_pin_pad: bool = False
    """Whether the reader has a pad of its own: then the PIN is typed there and never reaches this machine."""


@dataclass(frozen=True, slots=True)
class CardSignature:
    """The card's answer to COMPUTE DIGITAL SIGNATURE."""

    value: bytes


@dataclass(frozen=True, slots=True)
class WrongPin:
    """The PIN was wrong; `tries_left` is 0 when that was the last try."""

    tries_left: int


class PadOutcome(Enum):
    """Why the reader's own pad sent no PIN; the card counted nothing."""

    CANCELLED = auto()
    TIMED_OUT = auto()
    WRONG_LENGTH = auto()
    NOT_SERVED = auto()
    """The pad does not take the request: the PIN has to be typed on the screen."""


PIN_LENGTH = 4
"""Digits of the PIN of the certificate for user authentication, 利用者証明用 (docs/reference/card.md)."""


class SecretDigits(Protocol):
    """The typed PIN: kept outside of the flow, in locked memory, readable once by the card driver."""

    @property
    def view(self) -> memoryview:
        """The typed digits as ASCII bytes."""
        ...

    def zeroize(self) -> None:
        """Overwrite the digits and forget their number."""
        ...


class CardReader(Protocol):
    """A PC/SC reader with a My Number card in it (docs/reference/card.md)."""

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        """Call `listener` with the present state and then at each change, on the monitor's thread."""
        ...

    def read(self) -> CardIdentity | CardProblem | CertificateFlaw:
        """Connect exclusively, select the JPKI application, read and examine the certificate, read the tries.

        A certificate with a flaw ends the reading: nobody types a PIN for it.
        """
        ...

    def sign(self, pin: SecretDigits, to_be_signed: bytes) -> CardSignature | WrongPin | CardProblem:
        """Make sure it is still the same card, VERIFY once, sign, power the card off.

        The PIN is zeroized before this returns, whatever happened.
        """
        ...

    def sign_on_pad(self, to_be_signed: bytes) -> CardSignature | WrongPin | PadOutcome | CardProblem:
        """As `sign`, with the PIN typed on the reader's own pad; waits for the citizen as the pad does."""
        ...

    def close(self) -> None:
        """Power the card off, stop the monitor and release the reader."""
        ...
