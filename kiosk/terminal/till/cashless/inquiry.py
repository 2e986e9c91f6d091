"""Charges and refunds of which nobody could tell the end: when they are asked about again."""

from datetime import timedelta
from math import inf

from kiosk.runtime.clock import Clock
from kiosk.terminal.till.journal.audit import CASE_KINDS, open_cases
from kiosk.terminal.till.journal.events import Event, Kind
from kiosk.terminal.till.journal.journal import Journal

INQUIRY_SECONDS = 60.0
"""From an answer to the next inquiry about the same; the first is made at once after a start."""

_REMEMBERED = timedelta(hours=24)
"""Providers and terminals forget (docs/reference/payment.md, "Idempotency keys"): later than this, that one
never heard of something proves nothing."""


_LOOKS = 10
"""How often the journal is looked into for open cases, in the time from one inquiry to the next."""


class Inquiry:
    """The open cases of one kind: one question about each at a time. Raises JournalError."""

    def __init__(self, journal: Journal, kind: Kind, clock: Clock, seconds: float) -> None:
        self._journal = journal
        self._kind = kind
        self._clock = clock
        self._seconds = seconds
        self._look_at = clock.monotonic()
        self._ask_at: dict[int, float] = {}

    def cases(self) -> tuple[Event, ...]:
        """What neither a late answer nor staff has closed."""
        cases = open_cases(self._journal.events_of(CASE_KINDS))
        return tuple(case for case in cases if case.entry.kind is self._kind)

    def due(self) -> tuple[Event, ...]:
        """The cases to ask about now: the last answer about them is long enough ago."""
        now = self._clock.monotonic()
        if now < self._look_at:
            return ()
        self._look_at = now + self._seconds / _LOOKS
        cases = self.cases()
        self._ask_at = {case.seq: self._ask_at.get(case.seq, now) for case in cases}
        return tuple(case for case in cases if self._ask_at[case.seq] <= now)

    def asked(self, case: Event) -> None:
        """A question about the case is on its way: no other until it is answered."""
        self._ask_at[case.seq] = inf

    def heard(self, reference: str) -> Event | None:
        """The open case of a charge or refund that was answered about; None where it was closed meanwhile."""
        case = next((case for case in self.cases() if case.entry.key == reference), None)
        if case is not None:
            self._ask_at[case.seq] = self._clock.monotonic() + self._seconds
        return case

    def is_remembered(self, case: Event) -> bool:
        """Whether a peer that never heard of it can still be believed."""
        return self._clock.now() - case.at < _REMEMBERED
