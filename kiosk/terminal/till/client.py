"""The session's end of the channel: the `Till` port over a Unix socket."""

import itertools
import socket
import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as WaitedTooLongError
from contextlib import suppress
from pathlib import Path

from kiosk.domain.money import Yen
from kiosk.terminal.ports import (
    IssuedLine,
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
from kiosk.terminal.till.errors import TillUsageError
from kiosk.terminal.till.messages import (
    MAX_LINE,
    Answer,
    AskOffer,
    AskState,
    Begin,
    ChannelError,
    Means,
    Message,
    Misused,
    Offered,
    Prompted,
    Received,
    RecordIssued,
    RecordOutcome,
    RecordPrintIntent,
    Request,
    Settle,
    Settled,
    Standing,
    Trouble,
    decode,
    encode,
)

RECONNECT_SECONDS = 0.2
ANSWER_SECONDS = 60.0
"""What a call may take before the session gives it up."""


class TillGoneError(RuntimeError):
    """The till process did not answer in time; whether it recorded what it was told is unknown."""


class TillClient:
    """See `Till`. Survives a restart of the till: what was asked is asked again, and counts once.

    `answer_seconds` bounds each call; a payout takes several seconds.
    """

    def __init__(self, path: Path, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._path = path
        self._answer_seconds = answer_seconds
        self._calls = itertools.count(1)
        self._gate = threading.Lock()
        self._socket: socket.socket | None = None
        self._asked: dict[int, Request] = {}
        self._answers: dict[int, Future[Answer]] = {}
        self._begun: Begin | None = None
        self._listener: ReceivedListener = _nobody
        self._on_prompt: PromptListener = no_prompts
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="till-client", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Leave the channel; the till settles what was begun and not settled."""
        self._closing.set()
        with self._gate:
            if self._socket is not None:
                with suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer | TillTrouble:
        """See `Till.offer`. NOT_READY also where the till process does not answer."""
        try:
            answer = self._ask(AskOffer(next(self._calls), fees))
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
            answer = self._ask(request)
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
            answer = self._ask(AskState(next(self._calls), transaction))
        except TillGoneError:
            return TillTrouble.NOT_READY
        match answer:
            case Standing():
                return _state(answer)
            case Trouble(trouble=trouble):
                return TillTrouble[trouble]
            case _:
                raise ChannelError("the till answered a question for a state with something else")

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        """See `Till.record_issued`. Raises TillUsageError, and TillGoneError without an answer."""
        settlement, what = issued.settlement.hex(), (issued.municipality, issued.kind, issued.fee)
        self._ask(RecordIssued(next(self._calls), transaction, line, settlement, *what))

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """See `Till.record_print_intent`. Raises TillUsageError, and TillGoneError without an answer."""
        self._ask(RecordPrintIntent(next(self._calls), transaction, line))

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """See `Till.record_outcome`. Raises TillUsageError, and TillGoneError without an answer."""
        self._ask(RecordOutcome(next(self._calls), transaction, line, result.name))

    def settle(self, transaction: TransactionId) -> Settlement | TillTrouble:
        """See `Till.settle`. FAULT also where the till process does not answer."""
        try:
            answer = self._ask(Settle(next(self._calls), transaction))
        except TillGoneError:
            return TillTrouble.FAULT
        finally:
            self._forget(transaction)
        match answer:
            case Settled(received=received, paid_out=paid_out, kept=kept, owed=owed):
                return Settlement(received, paid_out, kept, owed)
            case Trouble(trouble=trouble):
                return TillTrouble[trouble]
            case _:
                raise ChannelError("the till answered a settle with something else")

    def _forget(self, transaction: TransactionId) -> None:
        """A till that comes back later is not asked to accept money for it again."""
        with self._gate:
            if self._begun is not None and self._begun.transaction == transaction:
                self._begun, self._listener, self._on_prompt = None, _nobody, no_prompts

    def _ask(self, request: Request) -> Answer:
        waiting: Future[Answer] = Future()
        with self._gate:
            self._asked[request.call], self._answers[request.call] = request, waiting
            self._send(request)
        try:
            answer = waiting.result(self._answer_seconds)
        except WaitedTooLongError:
            raise TillGoneError("the till process does not answer; its supervisor restarts it") from None
        finally:
            with self._gate:
                del self._asked[request.call], self._answers[request.call]
        if isinstance(answer, Misused):
            raise TillUsageError(answer.reason)
        return answer

    def _send(self, message: Message) -> None:
        """Send if the line stands; what is asked while it does not is sent when it stands again."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.sendall(encode(message))

    def _listen(self) -> None:
        while not self._closing.is_set():
            connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            with connection, suppress(OSError, ChannelError):
                connection.connect(str(self._path))
                self._resume(connection)
                with connection.makefile("rb") as lines:
                    while line := lines.readline(MAX_LINE):
                        self._take(decode(line))
            with self._gate:
                self._socket = None
            self._closing.wait(RECONNECT_SECONDS)

    def _resume(self, connection: socket.socket) -> None:
        """Say again what a till that was restarted cannot know."""
        with self._gate:
            self._socket = connection
            if self._begun is not None and self._begun.call not in self._asked:
                self._send(self._begun)
            for request in self._asked.values():
                self._send(request)

    def _take(self, message: Message) -> None:
        if isinstance(message, Received | Prompted):
            self._tell(message)
        elif isinstance(message, Answer):
            with self._gate:
                waiting = self._answers.get(message.call)
            if waiting is not None and not waiting.done():
                waiting.set_result(message)

    def _tell(self, told: Received | Prompted) -> None:
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
    settlement = Settlement(told.received, told.paid_out, told.kept, told.owed)
    return TransactionState(TransactionPhase(told.phase), told.due, settlement, told.has_unknown_charge)


def _nobody(_: Yen) -> None:
    """The listener while no transaction is begun."""
