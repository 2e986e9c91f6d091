"""The threads of one session: one for each port."""

from dataclasses import dataclass
from typing import Self

from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor.worker import PortWorker, Worker


@dataclass(frozen=True, slots=True)
class Workers:
    """One worker a port, so that a slow printer does not keep the till waiting."""

    card: Worker
    link: Worker
    printer: Worker
    till: Worker
    speaker: Worker
    receipts: Worker

    @classmethod
    def started(cls, log: EventLog) -> Self:
        """Start them all."""
        names = ("card", "link", "printer", "till", "speaker", "receipts")
        return cls(*(PortWorker(name, log) for name in names))

    def finish_devices(self, seconds: float) -> None:
        """Let each device finish what it was given, but wait at most `seconds` for any of them.

        They come before the services: paper that comes out now is still told to till and center.
        """
        _finish((self.card, self.printer, self.speaker, self.receipts), seconds)

    def finish_services(self, seconds: float) -> None:
        """The same for till and link, when no device has anything to tell them any more."""
        _finish((self.till, self.link), seconds)


def _finish(workers: tuple[Worker, ...], seconds: float) -> None:
    for worker in workers:
        worker.stop()
    for worker in workers:
        worker.join(seconds)
