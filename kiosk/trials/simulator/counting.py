"""A settlement that is broken on purpose: it acknowledges what it has not written down yet."""

from datetime import datetime

from kiosk.center.settlement import Counted, ReportedOutcome, Settlement


class CountedInMemory(Settlement):
    """Writes an outcome down when the next one comes; what a killed process had in hand is gone."""

    _in_hand: tuple[ReportedOutcome, datetime] | None = None

    def count(self, outcome: ReportedOutcome, now: datetime) -> Counted:
        """See `Settlement.count`."""
        before, self._in_hand = self._in_hand, (outcome, now)
        if before is not None:
            super().count(*before)
        return Counted.FIRST_TIME
