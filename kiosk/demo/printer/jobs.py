"""Jobs of the virtual printer, and what a listener gets of each when it has ended."""

from dataclasses import dataclass

from kiosk.demo.printer.trays import Tray
from kiosk.terminal.devices.printer.ipp.message import Attribute
from kiosk.terminal.devices.printer.ipp.registry import JobState


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """A document that went through the printer: its exact bytes and the sheets that came out of it."""

    job_id: int
    name: str
    user: str
    pdf: bytes
    ticket: tuple[Attribute, ...]
    two_sided: bool
    sheets: int
    impressions: int
    complete: bool


@dataclass(slots=True)
class Job:
    """A job as RFC 8011 section 5.3 describes it; changed only under the machine's lock."""

    job_id: int
    name: str
    user: str
    ticket: tuple[Attribute, ...]
    two_sided: bool
    tray: Tray
    created_at: int
    """In seconds of printer-up-time, like processing_at and completed_at."""
    pdf: bytes = b""
    pages: int = 0
    awaits_document: bool = True
    processing_at: int | None = None
    completed_at: int | None = None
    state: JobState = JobState.PENDING
    reasons: tuple[str, ...] = ("job-incoming",)
    sheets: int = 0
    impressions: int = 0
    cancel_requested: bool = False
    document_name: str | None = None

    @property
    def sheets_needed(self) -> int:
        """Sheets that the whole document takes."""
        return (self.pages + 1) // 2 if self.two_sided else self.pages

    def mark_sheet(self) -> None:
        """Count one more sheet and the sides that were marked on it."""
        self.sheets += 1
        self.impressions = min(self.pages, self.sheets * (2 if self.two_sided else 1))

    def as_paper(self) -> PrintedPaper:
        """What came out of this job."""
        return PrintedPaper(
            self.job_id,
            self.name,
            self.user,
            self.pdf,
            self.ticket,
            self.two_sided,
            self.sheets,
            self.impressions,
            complete=self.state is JobState.COMPLETED,
        )
