"""What stands in the shop beside the till: a card reader, and a printer that keeps account for the judge."""

from collections.abc import Callable

from kiosk.terminal.ports import (
    CardIdentity,
    CardPresence,
    CardProblem,
    CardSignature,
    PadOutcome,
    PrinterTrouble,
    PrintOutcome,
    PrintResult,
    Receipt,
    RefundSlip,
    SecretDigits,
    Sound,
    Utterance,
    VoiceLanguage,
    Volume,
    WrongPin,
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
