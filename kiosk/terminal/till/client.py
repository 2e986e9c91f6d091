"""The session's end of the channel: the `Till` port over a Unix socket."""

import itertools
import threading
from pathlib import Path

from kiosk.domain.money import Yen
from kiosk.terminal.ports import (
    IssuedLine,
    Leftover,
    LineResult,
    PaymentMeans,
    PaymentMethod,
    PaymentOffer,
    PaymentPrompt,
    PaymentStage,
    PromptListener,
    ReceivedListener,
    Settlement,
    TillTrouble,
    TransactionId,
    TransactionPhase,
    TransactionState,
    no_prompts,
)
from kiosk.terminal.till import translation
from kiosk.terminal.till.messages.answers import (
    Left,
    Means,
    Offered,
    Prompted,
    Received,
    Settled,
    Standing,
    Told,
    Trouble,
)
from kiosk.terminal.till.messages.lines import ChannelError
from kiosk.terminal.till.messages.requests import (
    AskLeftover,
    AskOffer,
    AskState,
    Begin,
    RecordIssued,
    RecordMisprints,
    RecordOutcome,
    RecordPrintIntent,
    Settle,
)
from kiosk.terminal.till.session_line import SessionLine, TillGoneError

ANSWER_SECONDS = 60.0
"""What a call may take before the session gives it up."""


class TillClient:
    """See `Till`. Survives a restart of the till: what was asked is asked again, and counts once.

    `answer_seconds` bounds each call; a payout takes several seconds.
    """

    def __init__(self, path: Path, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._calls = itertools.count(1)
        self._gate = threading.Lock()
        self._begun: Begin | None = None
        self._listener: ReceivedListener = _nobody
        self._on_prompt: PromptListener = no_prompts
        self._line = SessionLine(path, answer_seconds, self._to_be_resumed, self._tell)
        self._line.start()

    def close(self) -> None:
        """Leave the channel; the till settles what was begun and not settled."""
        self._line.close()

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer | TillTrouble:
        """See `Till.offer`. NOT_READY also where the till process does not answer."""
        try:
            answer = self._line.ask(AskOffer(next(self._calls), fees))
        except TillGoneError:
            return TillTrouble.NOT_READY
        match answer:
            case Offered(due=due, methods=methods, accepts_notes=accepts_notes):
                return PaymentOffer(due, frozenset(map(PaymentMethod, methods)), accepts_notes)
            case Trouble(trouble=trouble):
                return TillTrouble[trouble]
            case _:
                raise ChannelError("the till answered a question for its offer with something else")

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        on_received: ReceivedListener,
        method: PaymentMethod = PaymentMethod.CASH,
        on_prompt: PromptListener = no_prompts,
    ) -> PaymentMeans | TillTrouble:
        """See `Till.begin`. NOT_READY also where the till process does not answer."""
        request = Begin(next(self._calls), transaction, fees, method.value)
        with self._gate:
            self._begun, self._listener, self._on_prompt = request, on_received, on_prompt
        try:
            answer = self._line.ask(request)
        except TillGoneError:
            return TillTrouble.NOT_READY
        match answer:
            case Means(accepts_notes=accepts_notes):
                return PaymentMeans(accepts_notes)
            case Trouble(trouble=trouble):
                return TillTrouble[trouble]
            case _:
                raise ChannelError("the till answered a begin with something else")

    def state(self, transaction: TransactionId) -> TransactionState | TillTrouble:
        """See `Till.state`. NOT_READY also where the till process does not answer."""
        try:
            answer = self._line.ask(AskState(next(self._calls), transaction))
        except TillGoneError:
            return TillTrouble.NOT_READY
        match answer:
            case Standing():
                return _state(answer)
            case Trouble(trouble=trouble):
                return TillTrouble[trouble]
            case _:
                raise ChannelError("the till answered a question for a state with something else")

    def leftover(self, transaction: TransactionId) -> Leftover | TillTrouble:
        """See `Till.leftover`. FAULT also where the till process does not answer."""
        try:
            answer = self._line.ask(AskLeftover(next(self._calls), transaction))
        except TillGoneError:
            return TillTrouble.FAULT
        match answer:
            case Left():
                return translation.leftover(answer)
            case Trouble(trouble=trouble):
                return TillTrouble[trouble]
            case _:
                raise ChannelError("the till answered a question for what is left with something else")

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        """See `Till.record_issued`. Raises TillUsageError, and TillGoneError without an answer."""
        settlement, what = issued.settlement.hex(), (issued.municipality, issued.kind, issued.fee)
        self._line.ask(RecordIssued(next(self._calls), transaction, line, settlement, *what))

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """See `Till.record_print_intent`. Raises TillUsageError, and TillGoneError without an answer."""
        self._line.ask(RecordPrintIntent(next(self._calls), transaction, line))

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """See `Till.record_outcome`. Raises TillUsageError, and TillGoneError without an answer."""
        self._line.ask(RecordOutcome(next(self._calls), transaction, line, result.name))

    def record_misprints(
        self, transaction: TransactionId, lines: tuple[int, ...]
    ) -> Settlement | TillTrouble:
        """See `Till.record_misprints`. Raises TillUsageError; FAULT also without an answer."""
        return self._ask_for_settlement(RecordMisprints(next(self._calls), transaction, lines))

    def settle(self, transaction: TransactionId) -> Settlement | TillTrouble:
        """See `Till.settle`. FAULT also where the till process does not answer."""
        try:
            return self._ask_for_settlement(Settle(next(self._calls), transaction))
        finally:
            self._forget(transaction)

    def _ask_for_settlement(self, request: RecordMisprints | Settle) -> Settlement | TillTrouble:
        try:
            answer = self._line.ask(request)
        except TillGoneError:
            return TillTrouble.FAULT
        match answer:
            case Settled():
                return translation.settlement(answer)
            case Trouble(trouble=trouble):
                return TillTrouble[trouble]
            case _:
                raise ChannelError("the till answered a question for a settlement with something else")

    def _forget(self, transaction: TransactionId) -> None:
        """A till that comes back later is not asked to accept money for it again."""
        with self._gate:
            if self._begun is not None and self._begun.transaction == transaction:
                self._begun, self._listener, self._on_prompt = None, _nobody, no_prompts

    def _to_be_resumed(self) -> Begin | None:
        with self._gate:
            return self._begun

    def _tell(self, told: Told) -> None:
        with self._gate:
            begun, listener, on_prompt = self._begun, self._listener, self._on_prompt
        if begun is None or begun.transaction != told.transaction:
            return
        match told:
            case Received(amount=amount):
                listener(amount)
            case Prompted(stage=stage, code=code, valid_seconds=left, brand=brand, balance=balance):
                on_prompt(PaymentPrompt(PaymentStage(stage), code, left, brand, balance))


def _state(told: Standing) -> TransactionState:
    amounts = translation.settlement(told)
    return TransactionState(TransactionPhase(told.phase), told.due, amounts, told.has_unknown_charge)


def _nobody(_: Yen) -> None:
    """The listener while no transaction is begun."""
