"""The composed state of one session; frozen, and everything a screen shows."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order, PersonRef
from kiosk.domain.prefectures import PrefectureCode, prefecture_of
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation, RegistrationReceipt
from kiosk.terminal.flow.appearance import USUAL_APPEARANCE, Appearance
from kiosk.terminal.flow.commands import CommandId
from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.flow.pin_keys import USUAL_KEYS, PinKeys
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.sheets import Sheet
from kiosk.terminal.flow.speech.audio_mode import AudioMode
from kiosk.terminal.ports import (
    CardPresence,
    Closure,
    PaymentMethod,
    PaymentPrompt,
    PrinterTrouble,
    RefundReason,
    Settlement,
    SoldLine,
    TransactionId,
)


@dataclass(frozen=True, slots=True)
class Draft:
    """The line that is being put together; going back keeps it."""

    kind: CertificateKind | None = None
    extent: Extent | None = None
    persons: frozenset[PersonRef] = frozenset()
    items: frozenset[Item] = frozenset()
    copies: int = 1


@dataclass(frozen=True, slots=True, repr=False)
class RegistrationForm:
    """What the applicant has typed so far; going back keeps it."""

    birth_date: str = ""
    """Digits: 19881121."""
    hittosha_kana: str = ""
    telephone: str = ""


class LineState(Enum):
    """Where one paid line stands."""

    WAITING = auto()
    ISSUING = auto()
    PRINTING = auto()
    PRINTED = auto()
    VOID = auto()


@dataclass(frozen=True, slots=True)
class LineProgress:
    """A line's state, and how much of its paper came out."""

    state: LineState = LineState.WAITING
    sheets: int = 0
    sheets_done: int = 0


class Ending(Enum):
    """How the session ends; `kiosk tour` reports it as its outcome."""

    PRINTED = auto()
    REFUSED = auto()
    CANCELLED = auto()
    REFUNDED = auto()
    TIMED_OUT = auto()
    UNRESOLVED = auto()
    REGISTERED = auto()
    """Registration was applied for; nothing was printed."""


class TillState(Enum):
    """Whether money can be in the till that no settlement has accounted for."""

    SHUT = auto()
    OPEN = auto()
    UNRESOLVED = auto()
    """The till did not say that the money is balanced; its journal and the staff take over."""


@dataclass(frozen=True, slots=True)
class State:
    """One truth for all screens. The flow's `step` is the only thing that makes a new one."""

    screen: Screen = Screen.ATTRACT
    language: Language = Language.JAPANESE
    appearance: Appearance = USUAL_APPEARANCE
    sheet: Sheet | None = None
    """What the citizen laid over the screen."""
    card: CardPresence = CardPresence.EMPTY
    card_was_taken: bool = False
    """Whether the card was taken away as asked for; one that lies there again was laid back."""
    municipalities: tuple[MunicipalityLabel, ...] = ()
    """Of the trusted directory, for the list of 本籍."""
    prefecture: PrefectureCode | None = None
    """Whose municipalities are listed; None where all lie in one."""
    municipality: MunicipalityLabel | None = None
    torn_reads: int = 0
    """How often reading broke off in a row, without the card having been reported as taken away."""
    tries_left: int | None = None
    has_pin_pad: bool = False
    """Whether the PIN is typed on the reader's own pad."""
    pin_length: int = 0
    pin_was_wrong: bool = False
    pin_keys: PinKeys = USUAL_KEYS
    statement_signed: bool = False
    invitation: RegistrationInvitation | None = None
    form: RegistrationForm = RegistrationForm()
    registered: RegistrationReceipt | None = None
    offer: Offer | None = None
    draft: Draft = Draft()
    draft_lines: int = 0
    """Lines at the end of the order that the draft became; back from the basket takes them up again."""
    order: Order = Order()
    quote: Quote | None = None
    quoted_order: Order | None = None
    """The order that the quote is about; an unchanged order is not applied for again."""
    till: TillState = TillState.SHUT
    accepts_notes: bool = True
    methods: frozenset[PaymentMethod] = frozenset()
    """The ways to pay that the citizen can choose between; none where there is no choice."""
    method: PaymentMethod | None = None
    """The way that was chosen, or the only one."""
    prompt: PaymentPrompt | None = None
    """What a payment without cash needs of the citizen now."""
    received: Yen = Yen(0)
    lines: tuple[LineProgress, ...] = ()
    settlement: Settlement | None = None
    receipt_came_out: bool = False
    slips_due: tuple[RefundReason | None, ...] = ()
    """Slips after a settlement, the first of which is being printed: None is the receipt."""
    misprinted: frozenset[int] = frozenset()
    """Printed lines that the citizen marked as not right."""
    refund_slip_came_out: bool = False
    transaction: TransactionId | None = None
    """What the citizen can quote."""
    refusal: Refusal | None = None
    printer_troubles: tuple[PrinterTrouble, ...] = ()
    """What speaks against printing while nobody is there, or stood in the way of a line."""
    reopens: datetime | None = None
    """When the service opens again, in local time, while it is closed and nobody is there."""
    closure: Closure | None = None
    """Why staff took the machine out of service; a visit that goes on is not ended by it."""
    still_there_seconds: int = 0
    """How long the citizen still has to answer "are you still there?"; 0 while it is not asked."""
    audio: AudioMode | None = None
    """Set while somebody goes through the procedure by ear, with a ten-key pad."""
    reminders: int = 0
    """How often the citizen was reminded to take what lies there."""
    voice_is_stopped: bool = False
    """The citizen does not want to be reminded aloud of what lies there."""
    return_to: Screen | None = None
    """Where the procedure goes on when the card is taken away, or late money is given back."""
    ending: Ending | None = None
    leaves_farewell: bool = False
    """Whether the last screens are shown by another process, which never saw a certificate."""
    remainder: Remainder | None = None
    """What that process has to know; None where the last screen was seen already."""
    recalls: Parting | None = None
    """How the visit left another process, until the till has said what may still lie there."""
    sold_before: tuple[SoldLine, ...] | None = None
    """What was printed by another process; None where the whole visit was served by this one."""
    sheets_before: int = 0
    """How many sheets came out under another process."""
    dispensed_before: Yen = Yen(0)
    """What lies in the tray of what the till paid out under another process."""
    ended: bool = False
    """The session is over; no event changes anything any more."""
    next_command: CommandId = field(default=CommandId(1))
    open_command: CommandId | None = None
    """The one command whose answer is awaited."""
    timer: CommandId | None = None
    """The one timer that runs: reminder, idle or farewell, by screen."""

    @property
    def asks_still_there(self) -> bool:
        """Whether the citizen is asked to give a sign of life."""
        return self.still_there_seconds > 0

    @property
    def prefectures(self) -> tuple[PrefectureCode, ...]:
        """The prefectures that the municipalities of the list lie in, each once."""
        return tuple(dict.fromkeys(prefecture_of(label.code) for label in self.municipalities))

    @property
    def listed_municipalities(self) -> tuple[MunicipalityLabel, ...]:
        """Those of the chosen prefecture; all of them where none was chosen."""
        return tuple(
            label for label in self.municipalities if self.prefecture in {None, prefecture_of(label.code)}
        )

    @property
    def due(self) -> Yen:
        """What the quoted order costs."""
        return self.quote.total if self.quote else Yen(0)

    @property
    def is_last_try(self) -> bool:
        """Whether one more wrong PIN locks the card; the PIN screen warns of it."""
        return self.tries_left == 1

    @property
    def card_lies_there(self) -> bool:
        """Whether a card is on the reader."""
        return self.card is CardPresence.CARD_PRESENT

    @property
    def is_unsettled(self) -> bool:
        """Whether the session still owes the till a settlement."""
        match self.till:
            case TillState.OPEN:
                return True
            case TillState.SHUT:
                return self.received > (self.settlement.received if self.settlement else 0)
            case TillState.UNRESOLVED:
                return False

    @property
    def can_report_misprint(self) -> bool:
        """Whether paper came out that may not be right, and its fee is settled and not owed yet."""
        settled = self.settlement is not None and self.till is TillState.SHUT
        return settled and not self.misprinted and bool(self.printed_lines)

    @property
    def fees_misprinted(self) -> Yen:
        """What the lines cost that the citizen marked as not right."""
        return Yen(sum(sold.fee for sold in self.sold if sold.line in self.misprinted))

    @property
    def printed_lines(self) -> tuple[int, ...]:
        """Places in the order of the lines whose paper came out complete."""
        if self.sold_before is not None:
            return tuple(sold.line for sold in self.sold_before)
        return tuple(n for n, line in enumerate(self.lines) if line.state is LineState.PRINTED)

    @property
    def sold(self) -> tuple[SoldLine, ...]:
        """The lines whose paper came out complete, with what was paid for them."""
        if self.sold_before is not None:
            return self.sold_before
        fees = self.quote.fees if self.quote else ()
        return tuple(
            SoldLine(n, self.order.lines[n].kind.value, fees[n])
            for n in self.printed_lines
            if n < min(len(fees), len(self.order.lines))
        )

    @property
    def sheets(self) -> int:
        """How many sheets came out."""
        return self.sheets_before + sum(line.sheets_done for line in self.lines)
