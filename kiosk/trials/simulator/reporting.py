"""The till's reports of outcomes: repeated over the same bad wires until they are acknowledged."""

from kiosk.protocol.identifiers import SettlementId
from kiosk.protocol.messages.relaying import Outcome
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.line_outcome import outcome_of
from kiosk.terminal.link.reporter import REPEAT_AFTER, OutcomeReporter
from kiosk.terminal.ports import IssuedOutcome
from kiosk.trials.simulator.fibers import Process, Scheduler
from kiosk.trials.simulator.terminals import SimulatedTerminal


class OutcomeBook:
    """Implements `KeptOutcomes` in memory that outlives the session, as the till's outbox does on disk."""

    def __init__(self) -> None:
        self.given: dict[SettlementId, Outcome] = {}
        self._pending: dict[SettlementId, Outcome] = {}
        self.conflicts = 0

    @property
    def acknowledged(self) -> int:
        """How many the center said that it has counted."""
        return len(self.given) - len(self._pending)

    def add(self, outcome: Outcome) -> None:
        """See `KeptOutcomes.add`."""
        if outcome.settlement not in self.given:
            numbered = outcome.model_copy(update={"sequence": len(self.given) + 1})
            self.given[outcome.settlement] = self._pending[outcome.settlement] = numbered

    def pending(self) -> tuple[Outcome, ...]:
        """See `KeptOutcomes.pending`."""
        return tuple(self._pending.values())

    def note(self, settlement: SettlementId, *, conflict: bool) -> None:
        """See `KeptOutcomes.note`."""
        self.conflicts += conflict
        self._pending.pop(settlement, None)


class TillReports:
    """Sends what a till tells on fibers of the till's own process."""

    def __init__(self, scheduler: Scheduler, calls: CenterCalls, terminal: SimulatedTerminal) -> None:
        self.book = OutcomeBook()
        self._scheduler = scheduler
        self._till = Process("till")
        self._reporter = OutcomeReporter(self.book, calls, terminal.sign)
        self._is_sending = False

    @property
    def is_done(self) -> bool:
        """Whether everything that was told is acknowledged."""
        return not self._is_sending and not self.book.pending()

    def tell(self, ended: IssuedOutcome) -> None:
        """Report what became of an issued line; the same again is harmless."""
        self.book.add(outcome_of(ended))
        if not self._is_sending:
            self._is_sending = True
            self._scheduler.spawn(self._till, self._send)

    def _send(self) -> None:
        while not self._reporter.send_pending() or self.book.pending():
            self._scheduler.sleep(REPEAT_AFTER)
        self._is_sending = False
