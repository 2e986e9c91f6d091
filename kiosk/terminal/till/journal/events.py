"""What the journal can say: a closed list of kinds, and the row that carries one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId

MACHINE = TransactionId("machine")
"""The transaction of what belongs to no citizen: counts of cash, events of idle devices."""


class Kind(StrEnum):
    """What happened. An INTENT comes before an irreversible act, its result after it."""

    COUNTED = "counted"
    """Staff counted a hopper: `amount` lies in `device`."""
    FILLED = "filled"
    """Staff put coins worth `amount` into `device`, beside what lay there."""
    EMPTIED = "emptied"
    """Staff took all notes, worth `amount`, out of the cash box."""
    DISCREPANCY = "discrepancy"
    """Staff counted `amount` more (or, negative, less) in `device` than the journal says."""
    POSITION = "position"
    """At the close of a day: `device` was journalled up to `device_counter`."""
    DAY_CLOSED = "day-closed"
    """A day ended with no transaction open: `key` is its number, `amount` the fees kept."""
    OPEN = "open"
    LINE = "line"
    """One line of the order and its fee; `key` is its number."""
    CREDIT = "credit"
    """A coin or note came in; `device_counter` is its position in the device's events."""
    NOTE_INTENT = "note-intent"
    """The note of `amount` in the escrow of `device` is about to be stacked; its credit or return follows."""
    NOTE_RETURNED = "note-returned"
    """The note in escrow, or on its way from there, went back to the citizen."""
    NOTE_UNKNOWN = "note-unknown"
    """Where the note of this intent is cannot be known: staff has to look, and owes `amount` until then."""
    NOTICED = "noticed"
    """The device reported something that is not money."""
    EVENTS_LOST = "events-lost"
    DEVICE_RESET = "device-reset"
    DUE_MET = "due-met"
    CHARGE_INTENT = "charge-intent"
    """`device` (a PaymentMethod) is about to be asked for `amount`; `key` is the idempotency key."""
    CHARGED = "charged"
    """The charge of this key succeeded: `amount` was received."""
    NOT_CHARGED = "not-charged"
    """The charge of this key is final and took nothing: declined, cancelled or expired."""
    CHARGE_UNKNOWN = "charge-unknown"
    """Whether the charge of this key took `amount` cannot be known: staff has to decide."""
    REFUND_INTENT = "refund-intent"
    """`amount` of a charge is about to be refunded; `key` is the refund's own idempotency key."""
    REFUNDED = "refunded"
    """The refund of this key succeeded: `amount` went back by the means by which it came."""
    REFUND_FAILED = "refund-failed"
    """The refund of this key is final and gave nothing back: `amount` is owed."""
    REFUND_UNKNOWN = "refund-unknown"
    """Whether the refund of this key gave `amount` back cannot be known: staff has to decide."""
    ISSUED = "issued"
    """Line `key` was issued by municipality `device`; `reference` is settlement id and kind."""
    PRINT_INTENT = "print-intent"
    PRINTED = "printed"
    VOID = "void"
    PRINTED_LATE = "printed-late"
    """A line was reported printed after its transaction had been balanced: staff is told."""
    MISPRINTED = "misprinted"
    """The citizen says that the paper of a printed line is not right: its fee is owed, not kept."""
    PAYOUT_INTENT = "payout-intent"
    """`device` is about to pay `amount`; `device_counter` is its command counter before that."""
    PAYOUT_RESULT = "payout-result"
    """`device` has paid `amount`."""
    UNRESOLVED = "unresolved"
    """What `device` paid of `amount` cannot be known: staff has to look."""
    OWED = "owed"
    """`amount` could not be paid out: staff owes it to the citizen."""
    CLOSED = "closed"
    RESOLVED_BY_STAFF = "resolved-by-staff"
    """Staff closed the case that event number `key` opened; `reference` says how."""
    CLEARED_BY_STAFF = "cleared-by-staff"
    """Staff cleared a jam or fault of the change machine; sales go on."""
    CLAIMED = "claimed"
    """`amount` that was owed by the case of event number `key`, to be paid out by the machine after all."""
    CASE_ANSWERED = "case-answered"
    """Peer or device told at last what became of the case of event number `key`; `reference` says what."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be written. `key` tells repeated entries of one kind and transaction apart."""

    transaction: TransactionId
    kind: Kind
    amount: Yen = Yen(0)
    device: str = ""
    device_counter: int = 0
    key: str = ""
    reference: str = ""
    """What another party calls this: a settlement, a provider's payment, an acceptor's event."""


@dataclass(frozen=True, slots=True)
class Event:
    """A written entry: its number, when, and the random bytes that hide it in the chain's commitment."""

    seq: int
    entry: Entry
    at: datetime
    salt: bytes
