"""The change machine as the till sees it, in the terms of UnifiedPOS CashChanger.

Source: docs/reference/payment.md, section 2. Deviations, with their reasons, are in docs/adr/0041.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from kiosk.domain.money import Denomination


class ChangerStatus(Enum):
    """Whether the machine can take and give money."""

    OK = auto()
    JAM = auto()
    NOT_ANSWERING = auto()
    """A device gave no sound answer the last time; it may answer again."""
    FAULT = auto()
    """A reset while at work, lost events, a note that does not arrive: staff has to look."""
    ABSENT = auto()
    """The shop takes no cash."""


class IllegalSequenceError(RuntimeError):
    """A call that the deposit cycle does not allow now: a programming fault."""


@dataclass(frozen=True, slots=True)
class Journalled:
    """Up to which of its events a device was journalled, and how the newest of them are known again."""

    position: int
    marks: Mapping[int, str] = field(default_factory=dict)
    """By position: the `mark` of an event. A device that shows another one there has begun to count anew."""


@dataclass(frozen=True, slots=True)
class Deposited:
    """A coin or note is in the machine for good: money received."""

    device: str
    position: int
    denomination: Denomination
    mark: str = ""
    """The device's own words for the event; empty where it has none. The same below."""


@dataclass(frozen=True, slots=True)
class NoteInEscrow:
    """A note waits: answer with `keep_note` or `return_note`. No money yet."""

    device: str
    position: int
    denomination: Denomination
    mark: str = ""


@dataclass(frozen=True, slots=True)
class NoteReturned:
    """The note that waited, or was on its way from there, went back to the citizen."""

    device: str
    position: int
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something that is not money, such as a rejected coin."""

    device: str
    position: int
    mark: str = ""


@dataclass(frozen=True, slots=True)
class EventsLost:
    """The machine took note of `count` events that nobody can tell any more."""

    device: str
    position: int
    count: int
    mark: str = ""


@dataclass(frozen=True, slots=True)
class DeviceReset:
    """A device forgot its events."""

    device: str
    position: int


DepositEvent = Deposited | NoteInEscrow | NoteReturned | Noticed | EventsLost | DeviceReset


@dataclass(frozen=True, slots=True)
class CashCounts:
    """What can be paid out, and whether the machine knows that it lost count."""

    counts: Mapping[Denomination, int]
    discrepancy: bool


@dataclass(frozen=True, slots=True)
class DispenseOrder:
    """Pieces to pay out of one device, whose command counter stood at `counter_before`."""

    denomination: Denomination
    count: int
    device: str
    counter_before: int


@dataclass(frozen=True, slots=True)
class Dispensed:
    """The device finished the order, whole or in part."""

    paid: int
    counter: int


@dataclass(frozen=True, slots=True)
class NotDispensed:
    """The device never got the order; nothing came out."""


@dataclass(frozen=True, slots=True)
class DispenseUnknown:
    """The device does not tell what it did."""


DispenseResult = Dispensed | NotDispensed | DispenseUnknown


class CashChanger(Protocol):
    """Takes coins and notes, gives coins. One thread owns it; money troubles are values."""

    @property
    def outlets(self) -> Mapping[str, Denomination]:
        """The name of each device that pays out, and what it pays."""
        ...

    def start(self, journalled: Mapping[str, Journalled], counts: Mapping[Denomination, int]) -> None:
        """Connect to every device, close the inlets, give back a note that waits in escrow.

        `journalled` says up to which event each device was; what a device counted that is not
        among them is told as lost, for it may be money of an earlier journal. `counts` says what the journal
        says lies in the hoppers of a machine that does not count them itself.
        """
        ...

    def status(self) -> ChangerStatus:
        """The worst state of all devices."""
        ...

    @property
    def takes_notes(self) -> bool:
        """Whether there is room for another note; False while the stacker is full or taken out."""
        ...

    def begin_deposit(self, accepted: frozenset[Denomination]) -> None:
        """Open the inlets for these coins and notes; none where the machine is not OK."""
        ...

    def restrict_deposit(self, accepted: frozenset[Denomination]) -> None:
        """Go on with the deposit, but accept only these from now on."""
        ...

    def poll(self) -> tuple[DepositEvent, ...]:
        """What happened since the last poll, oldest first. Due at least every 200 ms."""
        ...

    def keep_note(self, note: NoteInEscrow) -> None:
        """Stack this note; `Deposited` follows when it is there. Nothing moves once it left the escrow."""
        ...

    def return_note(self, note: NoteInEscrow) -> None:
        """Give this note back, if it is still in escrow."""
        ...

    def fix_deposit(self) -> None:
        """Close the inlets and wait until what is on its way has arrived; `poll` then tells of it."""
        ...

    def end_deposit(self) -> None:
        """End the deposit; dispensing is legal from here on. Only after `fix_deposit`."""
        ...

    def read_cash_counts(self) -> CashCounts:
        """What can be dispensed now; a hopper that is jammed or does not answer counts as empty."""
        ...

    def recount(self, counts: Mapping[Denomination, int]) -> None:
        """Staff looked into these hoppers and counted them: they hold this, and are in order again."""
        ...

    def clear_fault(self) -> None:
        """Staff cleared the acceptors: a jam or fault of theirs is over, if they answer; `status` tells."""
        ...

    def prepare_dispense(self, denomination: Denomination, count: int) -> DispenseOrder | None:
        """The order as it has to be journalled before `dispense`; None where the device is out of order."""
        ...

    def dispense(self, order: DispenseOrder) -> DispenseResult:
        """Pay out, once, and follow the device to its end. Never repeated on the strength of a time-out."""
        ...

    def outcome_of(self, order: DispenseOrder) -> DispenseResult:
        """What became of an order that may or may not have been sent: asks the device only."""
        ...

    def close(self) -> None:
        """Close the inlets as far as the devices answer, and release the line."""
        ...
