"""How much time one document has, from the first look at the printer to the last word about it."""

from dataclasses import dataclass
from typing import Self

from kiosk.terminal.devices.printer.settings import Patience, PrinterSettings


@dataclass(frozen=True, slots=True)
class TimeBudget:
    """Two instants of the driver's clock that no part of the work moves."""

    ends_at: float
    """Nobody waits for paper any longer: what is not sent stays here, what is sent is cancelled."""
    gives_up_at: float
    """Nobody waits for the end of a cancelled job any longer: it is unclear."""

    @classmethod
    def starting(cls, now: float, settings: PrinterSettings) -> Self:
        """The budget of a document that is begun `now`."""
        ends_at = now + settings.deadline
        return cls(ends_at, ends_at + settings.cancel_grace)

    def delivery(self, now: float, settings: PrinterSettings) -> Patience | None:
        """How long sending and its answer may take from `now` on; None if there is no time left."""
        left = self.ends_at - now
        return Patience(min(settings.document_timeout, left), left) if left > 0 else None
