"""Hand-written ports: each answers what it was told to, and remembers what it was asked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation, RegistrationReceipt
from kiosk.terminal.ports import (
    CardIdentity,
    CardPresence,
    CardProblem,
    CardSignature,
    Connected,
    IssuedDocument,
    IssuedLine,
    Leftover,
    LineResult,
    PadOutcome,
    PaymentMeans,
    PaymentMethod,
    PaymentOffer,
    PrinterTrouble,
    PrintOutcome,
    PrintResult,
    PromptListener,
    Receipt,
    RefundSlip,
    SecretDigits,
    Settlement,
    SoldLine,
    Sound,
    TillTrouble,
    TransactionId,
    TransactionPhase,
    TransactionState,
    Utterance,
    VoiceLanguage,
    Volume,
    WrongPin,
    no_prompts,
)
from kiosk.trials.flow_model.cast import CITY, NOTHING_TO_CHOOSE, offer_of, quote_of, receipt


@dataclass
class FakeTimers:
    """Time passes when a test says so."""

    pending: list[tuple[float, Callable[[], None]]] = field(default_factory=list)
    _closed: Event = field(default_factory=Event)

    @property
    def closed(self) -> bool:
        return self._closed.is_set()

    def wait_until_closed(self, seconds: float) -> bool:
        return self._closed.wait(seconds)

    def start(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        entry = (seconds, callback)
        self.pending.append(entry)
        return lambda: self.pending.remove(entry) if entry in self.pending else None

    def close(self) -> None:
        self._closed.set()
        self.pending.clear()

    def run_out(self, seconds: float) -> None:
        """Let the timer of exactly that length run out."""
        entry = next(entry for entry in self.pending if entry[0] == seconds)
        self.pending.remove(entry)
        entry[1]()


@dataclass
class FakeCard:
    """A card on a reader; `pins` are the answers to one try after the other."""

    answers: list[CardSignature | WrongPin | CardProblem] = field(
        default_factory=lambda: [CardSignature(b"signature")]
    )
    pad_answers: list[CardSignature | WrongPin | PadOutcome | CardProblem] = field(default_factory=list)
    identity: CardIdentity | CardProblem = field(default_factory=lambda: CardIdentity(b"certificate", 3))
    typed: list[bytes] = field(default_factory=list)
    closed: bool = False
    listener: Callable[[CardPresence], None] | None = None

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        self.listener = listener
        listener(CardPresence.EMPTY)

    def show(self, presence: CardPresence) -> None:
        assert self.listener is not None
        self.listener(presence)

    def read(self) -> CardIdentity | CardProblem:
        return self.identity

    def sign(self, pin: SecretDigits, to_be_signed: bytes) -> CardSignature | WrongPin | CardProblem:
        assert to_be_signed == b"statement"
        self.typed.append(bytes(pin.view))
        pin.zeroize()
        return self.answers.pop(0)

    def sign_on_pad(self, to_be_signed: bytes) -> CardSignature | WrongPin | PadOutcome | CardProblem:
        assert to_be_signed == b"statement"
        return self.pad_answers.pop(0)

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeDocument:
    """A certificate of a few bytes."""

    content: bytearray = field(default_factory=lambda: bytearray(b"%PDF-"))
    sheets: int = 1

    @property
    def issued(self) -> IssuedLine:
        return IssuedLine(bytes(16), CITY.code, CertificateKind.INKAN.value, Yen(200))

    @property
    def view(self) -> memoryview:
        return memoryview(self.content)

    @property
    def is_wiped(self) -> bool:
        return not any(self.content)

    def zeroize(self) -> None:
        self.content[:] = bytes(len(self.content))


@dataclass
class FakeLink:
    """Center and municipality that say yes; `may_issue` holds an issue back until it is set."""

    document: FakeDocument = field(default_factory=FakeDocument)
    issue_refusal: Refusal | None = None
    may_issue: Event = field(default_factory=Event)
    reports: list[tuple[int, LineResult]] = field(default_factory=list)
    order: Order | None = None
    asked_for: list[int] = field(default_factory=list)
    opened_with: CardSignature | None = None
    invitation: RegistrationInvitation | None = None
    registration_refusal: Refusal | None = None
    told: Particulars | None = None
    closed: bool = False

    def __post_init__(self) -> None:
        self.may_issue.set()

    def municipalities(self) -> tuple[MunicipalityLabel, ...]:
        return (CITY,)

    def connect(self, certificate_der: bytes, municipality: MunicipalityCode | None) -> Connected | Refusal:
        assert (certificate_der, municipality) == (b"certificate", None)
        return Connected(CITY, b"statement")

    def open(self, signature: CardSignature) -> Offer | RegistrationInvitation | Refusal:
        self.opened_with = signature
        return self.invitation or offer_of(NOTHING_TO_CHOOSE)

    def register(self, particulars: Particulars) -> RegistrationReceipt | Refusal:
        self.told = particulars
        return self.registration_refusal or receipt()

    def apply(self, order: Order) -> Quote | Refusal:
        self.order = order
        return quote_of(order)

    def issue(self, line: int) -> IssuedDocument | Refusal:
        assert self.may_issue.wait(30)
        self.asked_for.append(line)
        return self.issue_refusal or self.document

    def report(self, line: int, result: LineResult) -> None:
        self.reports.append((line, result))

    def close(self) -> None:
        self.closed = True


@dataclass
class FakePrinter:
    """Prints what it gets, unless it is told to fail."""

    till: "FakeTill"
    troubles: tuple[PrinterTrouble, ...] = ()
    result: PrintResult = PrintResult.PRINTED
    fault: Exception | None = None
    may_finish: Event = field(default_factory=Event)
    printed: list[bytes] = field(default_factory=list)
    given_up: bool = False

    def __post_init__(self) -> None:
        self.may_finish.set()

    def preflight(self) -> tuple[PrinterTrouble, ...]:
        return self.troubles

    def print_document(
        self, document: memoryview, sheets: int, on_sheet: Callable[[int], None]
    ) -> PrintOutcome:
        self.printed.append(bytes(document))
        assert self.till.journal[-1] == ("intent", len(self.printed) - 1)
        if self.fault is not None:
            raise self.fault
        on_sheet(sheets)
        assert self.may_finish.wait(30)
        return PrintOutcome(self.result)

    def give_up(self) -> None:
        self.given_up = True
        self.may_finish.set()


@dataclass
class FakeTill:
    """Keeps a journal of one transaction and does its sums."""

    trouble: TillTrouble | None = None
    refuses_intents: bool = False
    refuses_issued: bool = False
    issued: list[IssuedLine] = field(default_factory=list)
    is_gone_after_printing: bool = False
    fees: tuple[Yen, ...] = ()
    received: Yen = Yen(0)
    journal: list[tuple[str, object]] = field(default_factory=list)
    on_received: Callable[[Yen], None] | None = None

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer | TillTrouble:
        due = Yen(sum(fees))
        return self.trouble or PaymentOffer(due, frozenset({PaymentMethod.CASH}), accepts_notes=True)

    def state(self, transaction: TransactionId) -> TransactionState | TillTrouble:
        phase = (
            TransactionPhase.PAYING if ("begin", transaction) in self.journal else TransactionPhase.UNKNOWN
        )
        amounts = Settlement(self.received, Yen(0), Yen(0))
        return TransactionState(phase, Yen(sum(self.fees)), amounts)

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        on_received: Callable[[Yen], None],
        method: PaymentMethod = PaymentMethod.CASH,
        on_prompt: PromptListener = no_prompts,
    ) -> PaymentMeans | TillTrouble:
        del method, on_prompt
        self.fees, self.on_received = fees, on_received
        self.journal.append(("begin", transaction))
        return self.trouble or PaymentMeans(accepts_notes=True)

    def insert(self, amount: int) -> None:
        assert self.on_received is not None
        self.received = Yen(self.received + amount)
        self.on_received(self.received)

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        assert ("begin", transaction) in self.journal
        if self.refuses_issued:
            raise ConnectionError("made up: nobody answers")
        self.journal.append(("issued", line))
        self.issued.append(issued)

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        assert ("begin", transaction) in self.journal
        if self.refuses_intents:
            raise ConnectionError("made up: nobody answers")
        self.journal.append(("intent", line))

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        assert ("begin", transaction) in self.journal
        if self.is_gone_after_printing:
            raise ConnectionError("made up: nobody answers")
        self.journal.append((result.name, line))

    def record_misprints(
        self, transaction: TransactionId, lines: tuple[int, ...]
    ) -> Settlement | TillTrouble:
        assert ("settle", transaction) in self.journal
        self.journal.append(("misprinted", lines))
        kept = self._fees_printed()
        owed = Yen(sum(self.fees[line] for line in lines))
        return self.trouble or Settlement(self.received, Yen(self.received - kept), Yen(kept - owed), owed)

    def settle(self, transaction: TransactionId) -> Settlement | TillTrouble:
        kept = self._fees_printed()
        self.journal.append(("settle", transaction))
        return Settlement(self.received, Yen(self.received - kept), kept)

    def _fees_printed(self) -> Yen:
        lines = [line for what, line in self.journal if what == LineResult.PRINTED.name]
        return Yen(sum(self.fees[line] for line in lines if isinstance(line, int)))

    def leftover(self, transaction: TransactionId) -> Leftover | TillTrouble:
        settlement = self.settle(transaction)
        assert isinstance(settlement, Settlement)
        kinds = [(line, what) for what, line in self.journal if what == LineResult.PRINTED.name]
        printed = tuple(
            SoldLine(line, self.issued[line].kind, self.fees[line])
            for line, _ in kinds
            if isinstance(line, int)
        )
        return self.trouble or Leftover(settlement, settlement.paid_out, printed, 0, "132012")


@dataclass
class FakeSpeaker:
    said: list[tuple[Utterance, VoiceLanguage]] = field(default_factory=list)
    played: list[Sound] = field(default_factory=list)
    stops: int = 0
    volumes: list[Volume] = field(default_factory=list)

    def play(self, sound: Sound) -> None:
        self.played.append(sound)

    def say(self, utterance: Utterance, language: VoiceLanguage, volume: Volume) -> None:
        self.said.append((utterance, language))
        self.volumes.append(volume)

    def stop(self) -> None:
        self.stops += 1


@dataclass
class FakeReceiptPrinter:
    receipts: list[Receipt] = field(default_factory=list)
    slips: list[RefundSlip] = field(default_factory=list)

    def print_receipt(self, receipt: Receipt) -> bool:
        self.receipts.append(receipt)
        return True

    def print_refund_slip(self, slip: RefundSlip) -> bool:
        self.slips.append(slip)
        return True
