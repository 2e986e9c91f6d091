"""The threads of one session: one for each port."""

from dataclasses import dataclass
from typing import Self

from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor.worker import PortWorker


@dataclass(frozen=True, slots=True)
class Workers:
    """One worker a port, so that a slow printer does not keep the till waiting."""

    card: PortWorker
    link: PortWorker
    printer: PortWorker
    till: PortWorker
    speaker: PortWorker
    receipts: PortWorker

    @classmethod
    def started(cls, log: EventLog) -> Self:
        """Start them all."""
        names = ("card", "link", "printer", "till", "speaker", "receipts")
        return cls(*(PortWorker(name, log) for name in names))

    def finish(self, seconds: float) -> None:
        """Let each finish what it was given, but wait at most `seconds` for any of them."""
        everyone = (self.card, self.link, self.printer, self.till, self.speaker, self.receipts)
        for worker in everyone:
            worker.stop()
        for worker in everyone:
            worker.join(seconds)
