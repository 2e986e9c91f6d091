"""Reports outcomes from the outbox on a thread of its own: at least once, again until acknowledged."""

import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.domain.refusals import Refusal
from kiosk.protocol.identifiers import SettlementId
from kiosk.protocol.messages.relaying import Outcome, OutcomeNoted, SignedOutcome
from kiosk.terminal.link.calls import CenterCalls

REPEAT_AFTER = 30.0
"""Seconds until an outcome that was not acknowledged is sent again."""


class KeptOutcomes(Protocol):
    """Outcomes until they are acknowledged; `kiosk.terminal.link.outbox.Outbox` keeps them on the disk."""

    def add(self, outcome: Outcome) -> None:
        """Keep an outcome; a repeated one is kept once."""
        ...

    def pending(self) -> Sequence[Outcome]:
        """What was not noted yet, oldest first."""
        ...

    def note(self, settlement: SettlementId, *, conflict: bool) -> None:
        """Record the center's answer."""
        ...


class OutcomeReporter:
    """Owns the outbox. `report` returns as soon as the outcome is durable.

    `sign` signs with the key of the terminal's TLS certificate.
    """

    def __init__(
        self, outbox: KeptOutcomes, calls: CenterCalls, sign: Callable[[Outcome], SignedOutcome]
    ) -> None:
        self._sign = sign
        self._outbox = outbox
        self._calls = calls
        self._wake = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="outcome-reporter", daemon=True)

    def start(self) -> None:
        """Begin sending; what an earlier process left is sent first."""
        self._wake.set()
        self._thread.start()

    def report(self, outcome: Outcome) -> None:
        """Keep an outcome and wake the sender."""
        self._outbox.add(outcome)
        self._wake.set()

    def stop(self) -> None:
        """Try once more to send what is left, then end; what is not acknowledged stays in the outbox."""
        self._stopping = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout=30)

    def send_pending(self) -> bool:
        """Send everything that is pending, oldest first; False if something has to be sent again.

        What one municipality cannot note now does not hold up the outcomes of others.
        """
        is_done = True
        for outcome in self._outbox.pending():
            match self._calls.outcome(self._sign(outcome), outcome.settlement):
                case OutcomeNoted(conflict=conflict):
                    self._outbox.note(outcome.settlement, conflict=conflict)
                case Refusal.CENTER_UNREACHABLE:
                    return False
                case Refusal():
                    is_done = False
        return is_done

    def _run(self) -> None:
        while True:
            stopping = self._stopping
            done = self.send_pending()
            if stopping:
                return
            self._wake.wait(None if done else REPEAT_AFTER)
            self._wake.clear()
