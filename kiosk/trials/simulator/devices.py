"""What stands in the shop: a card reader, a till and a printer that keep account for the judge."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.money import Yen
from kiosk.terminal.ports import (
    CardIdentity,
    CardPresence,
    CardProblem,
    CardSignature,
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
    ReceivedListener,
    RefundSlip,
    SecretDigits,
    Settlement,
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
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.fibers import Scheduler
from kiosk.trials.simulator.papers import Sheet
from kiosk.trials.simulator.people import Citizen
from kiosk.trials.simulator.weather import Weather

_TRIES = 3


class Reader:
    """Implements `CardReader` for the card of one citizen."""

    def __init__(self, citizen: Citizen, scheduler: Scheduler, choices: Choices, weather: Weather) -> None:
        self._citizen = citizen
        self._scheduler = scheduler
        self._choices = choices
        self._weather = weather
        self._tell: Callable[[CardPresence], None] = lambda _presence: None
        self.is_laid = False

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        """See `CardReader.watch`."""
        self._tell = listener
        listener(CardPresence.EMPTY)

    def move(self, *, is_laid: bool) -> None:
        """The citizen lays the card down or takes it away."""
        self.is_laid = is_laid
        self._tell(CardPresence.CARD_PRESENT if is_laid else CardPresence.EMPTY)

    def read(self) -> CardIdentity | CardProblem:
        """See `CardReader.read`."""
        self._scheduler.sleep(0.05)
        return self._torn() or CardIdentity(self._citizen.certificate_der, _TRIES)

    def sign(self, pin: SecretDigits, to_be_signed: bytes) -> CardSignature | WrongPin | CardProblem:
        """See `CardReader.sign`."""
        self._scheduler.sleep(0.3)
        pin.zeroize()
        return self._torn() or CardSignature(self._citizen.sign(to_be_signed))

    def sign_on_pad(self, _to_be_signed: bytes) -> PadOutcome:
        """See `CardReader.sign_on_pad`: this reader has no pad."""
        return PadOutcome.NOT_SERVED

    def close(self) -> None:
        """See `CardReader.close`."""

    def _torn(self) -> CardProblem | None:
        if self.is_laid and self._choices.happens(self._weather.card_torn_out):
            self.move(is_laid=False)
        return None if self.is_laid else CardProblem.TORN_OUT


@dataclass
class Account:
    """One transaction of the till's journal."""

    fees: tuple[Yen, ...]
    on_received: Callable[[Yen], None]
    received: Yen = Yen(0)
    paid_out: Yen = Yen(0)
    issued: dict[int, IssuedLine] = field(default_factory=dict)
    intents: set[int] = field(default_factory=set)
    outcomes: dict[int, LineResult] = field(default_factory=dict)

    @property
    def kept(self) -> Yen:
        """The fees of the lines that are journalled as printed."""
        return Yen(
            sum(self.fees[line] for line, result in self.outcomes.items() if result is LineResult.PRINTED)
        )

    @property
    def undecided(self) -> set[int]:
        """Lines that were about to be sent to the printer when the session died."""
        return self.intents - self.outcomes.keys()


class TillBook:
    """Implements `Till`: a journal in memory that outlives the session process, as the till's does."""

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler
        self.accounts: dict[TransactionId, Account] = {}

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer:
        """See `Till.offer`."""
        return PaymentOffer(Yen(sum(fees)), frozenset({PaymentMethod.CASH}), accepts_notes=True)

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        on_received: ReceivedListener,
        method: PaymentMethod = PaymentMethod.CASH,  # noqa: ARG002 - simulated citizens pay in cash
        on_prompt: PromptListener = no_prompts,  # noqa: ARG002
    ) -> PaymentMeans:
        """See `Till.begin`."""
        self._scheduler.pause()
        self.accounts[transaction] = Account(fees, on_received)
        return PaymentMeans(accepts_notes=True)

    def state(self, transaction: TransactionId) -> TransactionState:
        """See `Till.state`."""
        account = self.accounts.get(transaction)
        if account is None:
            return TransactionState(TransactionPhase.UNKNOWN, Yen(0), Settlement(Yen(0), Yen(0), Yen(0)))
        balance = Settlement(account.received, account.paid_out, account.kept)
        due = Yen(sum(account.fees))
        is_paid = account.received >= due
        phase = TransactionPhase.PAID if is_paid else TransactionPhase.PAYING
        return TransactionState(phase, due, balance)

    def insert(self, transaction: TransactionId, coin: Yen) -> None:
        """The citizen puts money in."""
        account = self.accounts[transaction]
        account.received = Yen(account.received + coin)
        account.on_received(account.received)

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        """See `Till.record_issued`."""
        self._scheduler.pause()
        self.accounts[transaction].issued[line] = issued

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """See `Till.record_print_intent`."""
        self._scheduler.pause()
        self.accounts[transaction].intents.add(line)

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """See `Till.record_outcome`."""
        self._scheduler.pause()
        if transaction in self.accounts:
            self.accounts[transaction].outcomes.setdefault(line, result)

    def record_misprints(self, transaction: TransactionId, lines: tuple[int, ...]) -> TillTrouble:
        """See `Till.record_misprints`; no simulated citizen finds fault with a paper."""
        del transaction, lines
        return TillTrouble.FAULT

    def settle(self, transaction: TransactionId) -> Settlement:
        """See `Till.settle`."""
        self._scheduler.pause()
        account = self.accounts[transaction]
        account.paid_out = Yen(account.received - account.kept)
        return Settlement(account.received, account.paid_out, account.kept)

    def leftover(self, transaction: TransactionId) -> Leftover:
        """See `Till.leftover`; no simulated session ends the visit of another, so kinds are not kept."""
        settlement = self.settle(transaction)
        return Leftover(settlement, settlement.paid_out, (), 0, "")

    def recover(self, transaction: TransactionId) -> set[int]:
        """What the till does for a session that died; gives the lines that staff has to decide."""
        account = self.accounts.get(transaction)
        if account is None:
            return set()
        undecided = account.undecided
        owed_by_staff = sum(account.fees[line] for line in undecided)
        account.paid_out = Yen(account.received - account.kept - min(owed_by_staff, account.received))
        return undecided


class Tray:
    """Implements `Printer`: what came out lies there for the judge."""

    def __init__(self, scheduler: Scheduler, choices: Choices, weather: Weather) -> None:
        self._scheduler = scheduler
        self._choices = choices
        self._weather = weather
        self.papers: list[Sheet] = []

    def preflight(self) -> tuple[PrinterTrouble, ...]:
        """See `Printer.preflight`."""
        self._scheduler.pause()
        return ()

    def print_document(
        self, document: memoryview, sheets: int, on_sheet: Callable[[int], None]
    ) -> PrintOutcome:
        """See `Printer.print_document`."""
        sheet = Sheet.read(document.tobytes())
        self._scheduler.sleep(3.0)
        if self._choices.happens(self._weather.pages_jam):
            return PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.MEDIA_JAM,))
        self.papers.append(sheet)
        on_sheet(sheets)
        is_unclear = self._choices.happens(self._weather.print_unclear)
        return PrintOutcome(PrintResult.UNCLEAR if is_unclear else PrintResult.PRINTED)

    def give_up(self) -> None:
        """See `Printer.give_up`: what is on its way comes out."""


class Mute:
    """Implements `Speaker` and `ReceiptPrinter`: neither has a part in what is judged."""

    def say(self, utterance: Utterance, language: VoiceLanguage, volume: Volume) -> None:
        """See `Speaker.say`."""

    def play(self, sound: Sound) -> None:
        """See `Speaker.play`."""

    def stop(self) -> None:
        """See `Speaker.stop`."""

    def print_receipt(self, _receipt: Receipt) -> bool:
        """See `ReceiptPrinter.print_receipt`."""
        return True

    def print_refund_slip(self, _slip: RefundSlip) -> bool:
        """See `ReceiptPrinter.print_refund_slip`."""
        return True


class Digits:
    """Implements `DigitEntry`: how many were typed; the simulated card accepts all."""

    def __init__(self) -> None:
        self._typed = bytearray()

    @property
    def view(self) -> memoryview:
        """See `SecretDigits.view`."""
        return memoryview(self._typed)

    @property
    def length(self) -> int:
        """See `DigitEntry.length`."""
        return len(self._typed)

    def type_digit(self, digit: int) -> None:
        """See `DigitEntry.type_digit`."""
        self._typed.append(ord("0") + digit)

    def zeroize(self) -> None:
        """See `SecretDigits.zeroize`."""
        self._typed = bytearray()
