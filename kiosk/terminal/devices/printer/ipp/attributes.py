"""What the kiosk reads out of a printer's answers, as typed values.

A required attribute that is missing or of the wrong type becomes None or an empty set: it never counts
in the printer's favour.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.terminal.devices.printer.ipp.job_options import JobOption, job_options
from kiosk.terminal.devices.printer.ipp.message import Group, Resolution
from kiosk.terminal.devices.printer.ipp.registry import JobState, PrinterState
from kiosk.terminal.devices.printer.ipp.trays import LoadedTray, filled_trays, loaded_trays

_SEVERITIES = ("-report", "-warning", "-error")


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the printer does with a job that does not say; None where it does not tell."""

    color_mode: str | None = None
    scaling: str | None = None
    resolution: Resolution | None = None


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """A printer as Get-Printer-Attributes shows it."""

    state: PrinterState | None
    reasons: frozenset[str] | None
    """printer-state-reasons without severity suffix, which printers choose freely; None where it has none."""
    accepts_jobs: bool
    queued_jobs: int | None
    media_ready: frozenset[str]
    sides: frozenset[str]
    document_formats: frozenset[str]
    job_attributes: frozenset[str]
    """job-creation-attributes-supported: the only proof that an attribute is not silently ignored."""
    trays: frozenset[str]
    color_modes: frozenset[str]
    scalings: frozenset[str]
    resolutions: frozenset[Resolution]
    loaded: frozenset[LoadedTray] = frozenset()
    """media-col-ready: which tray holds which size."""
    filled: frozenset[str] = frozenset()
    """printer-input-tray: the trays that are known to hold paper."""
    defaults: Defaults = Defaults()
    options: Mapping[str, JobOption] = field(default_factory=dict)
    """copies and the like, by the job attribute's name."""
    has_color: bool = True
    """False only where the printer says that it has none."""

    @property
    def shows_its_state(self) -> bool:
        """Whether anything can be concluded from the troubles that it does not show."""
        return self.state is not None and self.reasons is not None


@dataclass(frozen=True, slots=True)
class JobStatus:
    """A job as Get-Job-Attributes shows it; counters that are not reported are None."""

    job_id: int
    state: JobState | None
    reasons: frozenset[str]
    impressions: int | None
    sheets: int | None
    name: str | None = None
    user: str | None = None
    token: str | None = None
    """document-name-supplied: what the job was sent under, where the printer tells."""


def printer_status(group: Group) -> PrinterStatus:
    """Read a printer-attributes group."""
    return PrinterStatus(
        state=_printer_state(_number(group, "printer-state")),
        reasons=_reasons(group, "printer-state-reasons"),
        accepts_jobs=group.content("printer-is-accepting-jobs") is True,
        queued_jobs=_number(group, "queued-job-count"),
        media_ready=_words(group, "media-ready"),
        sides=_words(group, "sides-supported"),
        document_formats=_words(group, "document-format-supported"),
        job_attributes=_words(group, "job-creation-attributes-supported"),
        trays=_words(group, "media-source-supported"),
        color_modes=_words(group, "print-color-mode-supported"),
        scalings=_words(group, "print-scaling-supported"),
        resolutions=frozenset(_resolutions(group, "printer-resolution-supported")),
        loaded=loaded_trays(group),
        filled=filled_trays(group),
        defaults=Defaults(
            color_mode=_text(group, "print-color-mode-default"),
            scaling=_text(group, "print-scaling-default"),
            resolution=next(_resolutions(group, "printer-resolution-default"), None),
        ),
        options=job_options(group),
        has_color=group.content("color-supported") is not False,
    )


def job_status(group: Group) -> JobStatus | None:
    """Read a job-attributes group; None if it does not even name a job."""
    job_id = _number(group, "job-id")
    if job_id is None:
        return None
    return JobStatus(
        job_id=job_id,
        state=_job_state(_number(group, "job-state")),
        reasons=_words(group, "job-state-reasons") - {"none"},
        impressions=_number(group, "job-impressions-completed"),
        sheets=_number(group, "job-media-sheets-completed"),
        name=_text(group, "job-name"),
        user=_text(group, "job-originating-user-name"),
        token=_text(group, "document-name-supplied"),
    )


def without_severity(reason: str) -> str:
    """A state reason as a bare keyword: media-jam for media-jam-warning."""
    for suffix in _SEVERITIES:
        if reason.endswith(suffix):
            return reason.removesuffix(suffix)
    return reason


def _number(group: Group, name: str) -> int | None:
    content = group.content(name)
    return content if isinstance(content, int) and not isinstance(content, bool) else None


def _text(group: Group, name: str) -> str | None:
    content = group.content(name)
    return content if isinstance(content, str) else None


def _resolutions(group: Group, name: str) -> Iterator[Resolution]:
    return (content for content in group.contents(name) if isinstance(content, Resolution))


def _words(group: Group, name: str) -> frozenset[str]:
    return frozenset(content for content in group.contents(name) if isinstance(content, str))


def _reasons(group: Group, name: str) -> frozenset[str] | None:
    words = _words(group, name)
    return frozenset(without_severity(word) for word in words) - {"none"} if words else None


def _printer_state(number: int | None) -> PrinterState | None:
    return next((state for state in PrinterState if state == number), None)


def _job_state(number: int | None) -> JobState | None:
    return next((state for state in JobState if state == number), None)
