"""Tells the outcomes of issued lines to whoever reports them to the center; the journal is the memory."""

from collections.abc import Callable

from kiosk.terminal.ports import IssuedOutcome, TransactionId
from kiosk.terminal.till.journal.events import Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.outcomes import outcomes_of
from kiosk.terminal.till.journal.reader import entries_of

Report = Callable[[IssuedOutcome], None]
"""Keeps an outcome until it is acknowledged; giving the same one again is harmless."""


class OutcomeDesk:
    """Journal first, report second: what a crash left between the two is told at the next start."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._report: Report = _nobody

    def report_to(self, report: Report) -> None:
        """From now on `report` is told; first all that the journal still holds, of which it knows most."""
        self._report = report
        issued = self._journal.events_of({Kind.ISSUED})
        for transaction in dict.fromkeys(event.entry.transaction for event in issued):
            self.tell(transaction)

    def tell(self, transaction: TransactionId) -> None:
        """Tell the outcomes of one transaction, as far as they are known."""
        for ended in outcomes_of(entries_of(self._journal.events(transaction))):
            self._report(ended)


def _nobody(_: IssuedOutcome) -> None:
    """The report of a till that no center waits for."""
