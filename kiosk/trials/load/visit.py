"""One virtual citizen's visit: card, offer, order, certificate, outcome; every answer's owner is checked."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from kiosk.demo.world.world import World
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.offers import Offer
from kiosk.domain.orders import CARD_HOLDER, Line, Order
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation
from kiosk.terminal.pin_entry import PinEntry
from kiosk.terminal.ports import (
    CardIdentity,
    CardSignature,
    CenterLink,
    IssuedDocument,
    IssuedOutcome,
    LineResult,
)
from kiosk.trials.load.fleet import Citizen, VirtualTerminal
from kiosk.trials.load.ownership import is_about

_LINE = Line(CertificateKind.JUMINHYO, Extent.HONNIN, (CARD_HOLDER,), frozenset())
_ORDER = Order((_LINE,))

_Answer = TypeVar("_Answer")


class Stage(Enum):
    """What the time of a visit is spent on."""

    HELLO = "hello"
    CARD = "card"
    OPEN = "open"
    APPLY = "apply"
    ISSUE = "issue"


@dataclass(frozen=True, slots=True)
class VisitEnded:
    """What became of a visit."""

    refusal: Refusal | None
    """None where a certificate came out."""
    at: float
    """`time.monotonic` when the certificate lay verified in the terminal's memory, or the refusal came."""
    settlement: bytes | None = None
    is_own: bool = True
    """False where a paper that came out, or a person that was offered, is not the citizen's own."""
    stages: dict[Stage, float] = field(default_factory=dict)
    """Seconds from asking to the answer."""

    @property
    def is_mismatch(self) -> bool:
        """Whether anything came that was not this session's: accepted wrongly, or discarded in time."""
        return not self.is_own or self.refusal is Refusal.ANSWER_NOT_TRUSTED


class VirtualCardFailed(Exception):
    """The virtual card or its reader did not do what it is there for; names what came instead."""


class _Refused(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


class Visit:
    """One visit at one terminal; `made` is called once."""

    def __init__(self, world: World, terminal: VirtualTerminal, citizen: Citizen) -> None:
        self._world = world
        self._terminal = terminal
        self._citizen = citizen
        self._stages: dict[Stage, float] = {}
        self._link: CenterLink = terminal.connection.session_link()

    def made(self) -> VisitEnded:
        """Make the visit. Raises VirtualCardFailed."""
        try:
            return self._certificate()
        except _Refused as refused:
            return VisitEnded(refused.refusal, time.monotonic(), stages=self._stages)
        finally:
            self._link.close()

    def _certificate(self) -> VisitEnded:
        offer = self._opened()
        quote = self._timed(Stage.APPLY, lambda: self._link.apply(_ORDER))
        _accepted(quote)
        issued = self._timed(Stage.ISSUE, lambda: self._link.issue(0))
        if isinstance(issued, Refusal):
            self._link.report(0, LineResult.VOID)
            raise _Refused(issued)
        return self._printed(offer, issued)

    def _printed(self, offer: Offer, document: IssuedDocument) -> VisitEnded:
        at = time.monotonic()
        person, line = self._citizen.person, document.issued
        try:
            is_own = offer.persons[0].name == person.name and is_about(
                bytes(document.view), person, self._citizen.address
            )
        finally:
            document.zeroize()
        result = LineResult.PRINTED if is_own else LineResult.VOID
        self._terminal.connection.report(IssuedOutcome(line, result))
        return VisitEnded(None, at, line.settlement, is_own, self._stages)

    def _opened(self) -> Offer:
        slot, reader = self._terminal.slot, self._terminal.reader
        slot.lay(self._world.cards.card(self._citizen.person.resident_id))
        try:
            identity = self._timed(Stage.CARD, reader.read)
            if not isinstance(identity, CardIdentity):
                raise VirtualCardFailed(f"the virtual card cannot be read: {identity}")
            connected = self._timed(Stage.HELLO, lambda: self._link.connect(identity.certificate_der, None))
            statement = _accepted(connected).statement
            signature = self._timed(Stage.CARD, lambda: reader.sign(_pin(), statement))
        finally:
            slot.lift()
        if not isinstance(signature, CardSignature):
            raise VirtualCardFailed(f"the virtual card does not sign: {signature}")
        answer = self._timed(Stage.OPEN, lambda: self._link.open(signature))
        return _accepted(answer.instead if isinstance(answer, RegistrationInvitation) else answer)

    def _timed(self, stage: Stage, act: Callable[[], _Answer]) -> _Answer:
        begun = time.monotonic()
        try:
            return act()
        finally:
            self._stages[stage] = self._stages.get(stage, 0.0) + time.monotonic() - begun


def _accepted(answer: _Answer | Refusal) -> _Answer:
    if isinstance(answer, Refusal):
        raise _Refused(answer)
    return answer


def _pin() -> PinEntry:
    pin = PinEntry()
    for digit in (1, 2, 3, 4):
        pin.type_digit(digit)
    return pin
