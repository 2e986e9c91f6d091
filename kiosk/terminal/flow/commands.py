"""What the procedure asks of the world. Each command that is answered has an id and a deadline.

The conductor performs a command on its port and feeds the answer back under the same id; an answer to
an id that is no longer open is dropped by the flow.
"""

from dataclasses import dataclass
from typing import NewType

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.orders import Order
from kiosk.domain.registrations import Particulars
from kiosk.terminal.ports import PaymentMethod, RefundReason, Sound, Utterance, VoiceLanguage, Volume

CommandId = NewType("CommandId", int)
"""Counts the commands of one session; never used twice."""


@dataclass(frozen=True, slots=True)
class ReadCard:
    """Read certificate and tries left: answered by CardRead or CardFailed."""

    id: CommandId


@dataclass(frozen=True, slots=True)
class Connect:
    """Say hello; None is the municipality where the card's holder lives.

    Answered by MunicipalityConnected or Refused.
    """

    id: CommandId
    municipality: MunicipalityCode | None


@dataclass(frozen=True, slots=True)
class ForgetPin:
    """Zeroize the typed digits; not answered."""


@dataclass(frozen=True, slots=True)
class SignStatement:
    """VERIFY and sign: answered by StatementSigned, PinRejected, PinWithdrawn or CardFailed."""

    id: CommandId


@dataclass(frozen=True, slots=True)
class SignOnPad:
    """Sign with the PIN typed on the reader: StatementSigned, PinRejected, PadClosed or CardFailed."""

    id: CommandId


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Authenticate, and open at the municipality: OfferArrived, RegistrationInvited or Refused."""

    id: CommandId


@dataclass(frozen=True, slots=True)
class Register:
    """Apply for registration: answered by RegistrationTaken or Refused."""

    id: CommandId
    particulars: Particulars


@dataclass(frozen=True, slots=True)
class Apply:
    """Fix the order: answered by QuoteArrived or Refused."""

    id: CommandId
    order: Order


@dataclass(frozen=True, slots=True)
class PreflightPrinter:
    """Ask the printer whether it can print: answered by PrinterChecked."""

    id: CommandId


@dataclass(frozen=True, slots=True)
class BeginPayment:
    """Accept money for one fee a line: answered by PaymentBegun or Refused, then MoneyReceived.

    Without a method: by the only one that there is, else answered by MethodsOffered. A payment without
    cash tells its steps by PaymentPrompted.
    """

    id: CommandId
    fees: tuple[Yen, ...]
    method: PaymentMethod | None = None


@dataclass(frozen=True, slots=True)
class IssueLine:
    """Fetch and verify one line: answered by LineIssued or Refused."""

    id: CommandId
    line: int


@dataclass(frozen=True, slots=True)
class PrintLine:
    """Journal the intent, print, journal and report the outcome, wipe: SheetPrinted, LinePrinted."""

    id: CommandId
    line: int


@dataclass(frozen=True, slots=True)
class VoidLine:
    """Journal and report that a line will not be printed; not answered."""

    line: int


@dataclass(frozen=True, slots=True)
class Settle:
    """Pay out what is not kept and close the transaction: answered by Settled or Refused."""

    id: CommandId


@dataclass(frozen=True, slots=True)
class RecallVisit:
    """Ask the till for the end of another process's visit: answered by VisitRecalled or Refused."""

    id: CommandId


@dataclass(frozen=True, slots=True)
class PrintSlip:
    """Print the receipt of the settled transaction (None), or a refund slip: answered by SlipPrinted."""

    id: CommandId
    reason: RefundReason | None = None


@dataclass(frozen=True, slots=True)
class RecordMisprints:
    """Journal that the paper of these lines is not right: answered by Settled or Refused."""

    id: CommandId
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StartTimer:
    """Answered by TimerFired after `seconds`, unless stopped."""

    id: CommandId
    seconds: float


@dataclass(frozen=True, slots=True)
class StopTimer:
    """Forget a timer; not answered."""

    timer: CommandId


@dataclass(frozen=True, slots=True)
class Say:
    """Speak, in place of what is still being said; not answered."""

    utterance: Utterance
    voice: VoiceLanguage
    volume: Volume = Volume.USUAL


@dataclass(frozen=True, slots=True)
class Play:
    """Play a sound; not answered."""

    sound: Sound


@dataclass(frozen=True, slots=True)
class Silence:
    """Stop speaking; not answered."""


@dataclass(frozen=True, slots=True)
class EndSession:
    """The visit is over: close the link, wipe everything; not answered, nothing follows."""


Command = (
    ReadCard
    | Connect
    | ForgetPin
    | SignStatement
    | SignOnPad
    | OpenSession
    | Register
    | Apply
    | PreflightPrinter
    | BeginPayment
    | IssueLine
    | PrintLine
    | VoidLine
    | Settle
    | RecallVisit
    | PrintSlip
    | RecordMisprints
    | StartTimer
    | StopTimer
    | Say
    | Play
    | Silence
    | EndSession
)

DEADLINES: dict[type[Command], float] = {
    ReadCard: 15,
    Connect: 10,
    SignStatement: 15,
    SignOnPad: 180,
    OpenSession: 25,
    Register: 15,
    Apply: 15,
    PreflightPrinter: 10,
    BeginPayment: 10,
    IssueLine: 60,
    PrintLine: 360,
    Settle: 60,
    RecallVisit: 60,
    PrintSlip: 30,
    RecordMisprints: 60,
}
"""Seconds after which an answered command is given up (DeadlinePassed)."""
