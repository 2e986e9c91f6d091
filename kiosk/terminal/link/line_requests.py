"""Messages 10 to 13 for the lines of one order: fetched, checked, voided."""

from datetime import timedelta

from kiosk.domain.refusals import Refusal
from kiosk.protocol.channel.receiving import Contradiction
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.contradiction import PROVABLE
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.identifiers import SessionId
from kiosk.protocol.limits import ISSUE_ATTEMPTS
from kiosk.protocol.messages.issuing import LineState
from kiosk.protocol.messages.relaying import Relayed
from kiosk.protocol.messages.reporting import DiscardReason
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.discarded import discarded, reason_to_report
from kiosk.terminal.link.locked_document import LockedDocument, take_locked

_ISSUE_WITHIN = timedelta(seconds=50)
"""How long a municipality may take to answer `issue`, all attempts together; below the command's deadline."""


class LineRequests:
    """The lines of one session."""

    def __init__(
        self,
        calls: CenterCalls,
        session: SessionId,
        end: SessionEnd,
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._calls = calls
        self._session = session
        self._end = end
        self._clock = clock
        self._log = log

    def issue(self, line: int) -> LockedDocument | Refusal:
        """Fetch and check a line.

        A lost or discarded answer is asked for again: the same request, the same bytes. What the
        municipality signed is final, be it a refusal or a contradiction.
        """
        box = self._end.issue(line, self._clock.now() + _ISSUE_WITHIN)
        refusal = Refusal.ISSUE_FAILED
        for attempt in range(ISSUE_ATTEMPTS):
            if attempt > 0:
                self._calls.wait_before_asking_again(attempt)
            answer = self._calls.relay(self._session, box)
            if isinstance(answer, Refusal):
                refusal = Refusal.ISSUE_FAILED
                continue
            try:
                taken = take_locked(self._end, line, answer, self._clock.now())
            except ProtocolError as fault:
                refusal = discarded(self._log, "issue", fault)
                self._calls.discarded(self._session, reason_to_report(fault))
                continue
            return self._accepted(taken)
        return refusal

    def void(self, line: int) -> None:
        """Tell the municipality that a line is not printed, twice at most.

        What it does not hear it learns from the outcome. A line that was issued without its answer arriving
        here stays an open case there.
        """
        box = self._end.void(line)
        for _ in range(2):
            answer = self._calls.relay(self._session, box)
            if isinstance(answer, Relayed):
                self._read_voided(line, answer)
                return

    def _accepted(self, taken: LockedDocument | Refusal | Contradiction) -> LockedDocument | Refusal:
        if isinstance(taken, Contradiction):
            for discrepancy in taken.discrepancies:
                self._log.write(LogEvent.PROTOCOL_VIOLATION, step="manifest", reason=discrepancy.value)
            self._report(taken)
            return Refusal.ANSWER_NOT_TRUSTED
        return taken

    def _report(self, contradiction: Contradiction) -> None:
        """Proof goes to the center as it is; what only this session can compare is counted there."""
        if PROVABLE.intersection(contradiction.discrepancies):
            self._calls.contradicted(self._end.report_of(contradiction))
        else:
            self._calls.discarded(self._session, DiscardReason.NOT_WHAT_WAS_ORDERED)

    def _read_voided(self, line: int, answer: Relayed) -> None:
        try:
            state = self._end.take_state(line, answer.box, self._clock.now())
        except ProtocolError as fault:
            discarded(self._log, "void", fault)
            return
        if state is not LineState.VOID:
            self._log.write(LogEvent.PROTOCOL_VIOLATION, step="void", reason="not-void")
