"""The paid lines of a session: their documents, their way to the printer, and one outcome for each."""

import threading
from collections.abc import Callable
from functools import partial

from kiosk.domain.refusals import Refusal
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.conductor.answering import Answering
from kiosk.terminal.conductor.ports import SessionPorts
from kiosk.terminal.conductor.workers import Workers
from kiosk.terminal.flow.commands import IssueLine, PrintLine
from kiosk.terminal.flow.events import Event, LineIssued, LinePrinted, Refused, SheetPrinted
from kiosk.terminal.ports import (
    IssuedDocument,
    LineResult,
    PrintOutcome,
    PrintResult,
    TransactionId,
)


class LineDesk:
    """Carries a line from the link's buffer to the printer and its outcome to till and center."""

    def __init__(
        self,
        ports: SessionPorts,
        workers: Workers,
        answering: Answering,
        transaction: TransactionId,
        log: EventLog,
    ) -> None:
        self._ports = ports
        self._transaction = transaction
        self._workers = workers
        self._answering = answering
        self._log = log
        self._lock = threading.Lock()
        self._documents: dict[int, IssuedDocument] = {}
        self._decided: set[int] = set()
        self._line_on_paper: int | None = None

    def issue(self, command: IssueLine) -> None:
        """Fetch and verify on the link's thread; a document that comes too late is wiped unseen."""
        document = self._ports.link.issue(command.line)
        if isinstance(document, Refusal):
            self._answering.reply(command.id, Refused(command.id, document))
            return
        if not self._journal_issued(command.line, document):
            document.zeroize()
            self._answering.reply(command.id, Refused(command.id, Refusal.ISSUE_FAILED))
            return
        sheets = document.sheets
        with self._lock:
            self._documents[command.line] = document
        if not self._answering.reply(command.id, LineIssued(command.id, sheets)):
            self._wipe(command.line)

    def print(self, command: PrintLine, post: Callable[[Event], None]) -> None:
        """Journal the intent, print, wipe, journal and report the outcome; on the printer's thread."""
        outcome = self._print_and_wipe(command, post)
        in_time = self._answering.claim(command.id)
        is_printed = in_time and outcome.result is PrintResult.PRINTED
        is_journalled = self._decide_now(command.line, LineResult.PRINTED if is_printed else LineResult.VOID)
        if in_time:
            result = outcome.result if is_journalled else PrintResult.UNCLEAR
            post(LinePrinted(command.id, result, outcome.troubles))
        else:
            self._log.write(LogEvent.LATE_ANSWER_DROPPED, answer=LinePrinted.__name__)

    def void(self, line: int) -> None:
        """The line will not be printed, or no further: wipe what there is of it, journal and report."""
        self._wipe(line)
        if self._line_on_paper == line:
            self._ports.printer.give_up()
        if self._is_first_outcome(line):
            record = self._ports.till.record_outcome
            self._workers.till.submit(partial(record, self._transaction, line, LineResult.VOID))
            self._workers.link.submit(partial(self._ports.link.report, line, LineResult.VOID))

    def give_up(self) -> None:
        """The session ends: paper that nobody waits for is not to come out."""
        if self._line_on_paper is not None:
            self._ports.printer.give_up()

    def wipe_all(self) -> None:
        """Nothing of any document stays."""
        with self._lock:
            documents = tuple(self._documents.values())
            self._documents.clear()
        for document in documents:
            document.zeroize()

    def _print_and_wipe(self, command: PrintLine, post: Callable[[Event], None]) -> PrintOutcome:
        document = self._take(command.line)
        if document is None:
            raise LookupError("a line is printed only after it was issued")
        try:
            self._journal_intent(command)
            self._line_on_paper = command.line
            return self._ports.printer.print_document(
                document.view, document.sheets, lambda done: post(SheetPrinted(command.id, done))
            )
        finally:
            self._line_on_paper = None
            document.zeroize()

    def _journal_issued(self, line: int, document: IssuedDocument) -> bool:
        """From here on the till answers for the line's outcome; without its word nothing is printed."""
        record = partial(self._ports.till.record_issued, self._transaction, line, document.issued)
        return self._workers.till.call(record)

    def _journal_intent(self, command: PrintLine) -> None:
        """Nothing goes to the printer that is given up already, or that the journal does not know."""
        if not self._answering.is_open(command.id):
            raise TimeoutError("the line was given up before it was printed")
        intent = partial(self._ports.till.record_print_intent, self._transaction, command.line)
        if not self._workers.till.call(intent):
            raise RuntimeError("the till did not journal the print intent")

    def _decide_now(self, line: int, result: LineResult) -> bool:
        """Journal the outcome before anyone hears of it; the report to the center may take its time.

        False where the till did not take it: then nothing is reported, and the center keeps an open case.
        """
        if not self._is_first_outcome(line):
            return True
        record = partial(self._ports.till.record_outcome, self._transaction, line, result)
        is_journalled = self._workers.till.call(record)
        if is_journalled:
            self._workers.link.submit(partial(self._ports.link.report, line, result))
        return is_journalled

    def _is_first_outcome(self, line: int) -> bool:
        with self._lock:
            is_first = line not in self._decided
            self._decided.add(line)
            return is_first

    def _take(self, line: int) -> IssuedDocument | None:
        with self._lock:
            return self._documents.pop(line, None)

    def _wipe(self, line: int) -> None:
        document = self._take(line)
        if document is not None:
            document.zeroize()
