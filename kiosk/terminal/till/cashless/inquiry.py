"""Charges and refunds of which nobody could tell the end: when they are asked about again."""

from datetime import timedelta

from kiosk.runtime.clock import Clock
from kiosk.terminal.till.journal.audit import CASE_KINDS, open_cases
from kiosk.terminal.till.journal.events import Event, Kind
from kiosk.terminal.till.journal.journal import Journal

INQUIRY_SECONDS = 60.0
"""From one inquiry to the next; the first is made at once after a start."""

_REMEMBERED = timedelta(hours=24)
"""Providers and terminals forget (docs/reference/payment.md, "Idempotency keys"): later than this, that one
never heard of something proves nothing."""


class Inquiry:
    """The open cases of one kind. Raises JournalError where the journal cannot be read."""

    def __init__(self, journal: Journal, kind: Kind, clock: Clock, seconds: float) -> None:
        self._journal = journal
        self._kind = kind
        self._clock = clock
        self._seconds = seconds
        self._next = clock.monotonic()

    def cases(self) -> tuple[Event, ...]:
        """What neither a late answer nor staff has closed."""
        cases = open_cases(self._journal.events_of(CASE_KINDS))
        return tuple(case for case in cases if case.entry.kind is self._kind)

    def case_of(self, reference: str) -> Event | None:
        """The open case of a charge or refund; None where it was closed meanwhile."""
        return next((case for case in self.cases() if case.entry.key == reference), None)

    def due(self) -> tuple[Event, ...]:
        """The cases to ask about now; none before it is time again."""
        now = self._clock.monotonic()
        if now < self._next:
            return ()
        self._next = now + self._seconds
        return self.cases()

    def is_remembered(self, case: Event) -> bool:
        """Whether a peer that never heard of it can still be believed."""
        return self._clock.now() - case.at < _REMEMBERED
