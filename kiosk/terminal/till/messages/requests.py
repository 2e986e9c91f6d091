"""What a session may ask of the till. No citizen data: transaction, fees, line numbers and outcomes only."""

from dataclasses import dataclass

from kiosk.domain.money import Yen
from kiosk.terminal.ports import PaymentMethod, TransactionId


@dataclass(frozen=True, slots=True)
class AskOffer:
    """Ask: `Till.offer`. Answered by Offered or Trouble."""

    call: int
    fees: tuple[Yen, ...]


@dataclass(frozen=True, slots=True)
class Begin:
    """Ask: `Till.begin`; `method` is a PaymentMethod.

    Answered by Means or Trouble, then Received and Prompted without a call number.
    """

    call: int
    transaction: TransactionId
    fees: tuple[Yen, ...]
    method: str = PaymentMethod.CASH.value


@dataclass(frozen=True, slots=True)
class AskState:
    """Ask: `Till.state`. Answered by Standing or Trouble."""

    call: int
    transaction: TransactionId


@dataclass(frozen=True, slots=True)
class AskLeftover:
    """Ask: `Till.leftover`. Answered by Left or Trouble."""

    call: int
    transaction: TransactionId


@dataclass(frozen=True, slots=True)
class RecordIssued:
    """Ask: `Till.record_issued`; `settlement` in hex. Answered by Done or Misused."""

    call: int
    transaction: TransactionId
    line: int
    settlement: str
    municipality: str
    certificate: str
    fee: Yen


@dataclass(frozen=True, slots=True)
class RecordPrintIntent:
    """Ask: `Till.record_print_intent`. Answered by Done or Misused."""

    call: int
    transaction: TransactionId
    line: int


@dataclass(frozen=True, slots=True)
class RecordOutcome:
    """Ask: `Till.record_outcome`; `result` is the name of a LineResult. Answered by Done or Misused."""

    call: int
    transaction: TransactionId
    line: int
    result: str


@dataclass(frozen=True, slots=True)
class RecordMisprints:
    """Ask: `Till.record_misprints`. Answered by Settled, Trouble or Misused."""

    call: int
    transaction: TransactionId
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Settle:
    """Ask: `Till.settle`. Answered by Settled or Trouble."""

    call: int
    transaction: TransactionId


Request = (
    AskOffer
    | Begin
    | AskState
    | AskLeftover
    | RecordIssued
    | RecordPrintIntent
    | RecordOutcome
    | RecordMisprints
    | Settle
)
