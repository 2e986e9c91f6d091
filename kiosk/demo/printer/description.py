"""How the virtual printer describes itself and its jobs (RFC 8011, sections 5.3 and 5.4)."""

from kiosk.demo.printer.job_book import DOCUMENT_SECONDS, JobBook
from kiosk.demo.printer.jobs import Job
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.trays import A4, SIZES, input_trays, media_ready, media_sizes
from kiosk.terminal.devices.printer.ipp.message import (
    Attribute,
    IntegerRange,
    Resolution,
    attribute,
    boolean,
    enum,
    integer,
    keyword,
    named,
    uri,
)
from kiosk.terminal.devices.printer.ipp.registry import Operation, ValueTag

PDF = "application/pdf"
JOB_TEMPLATE = (
    "copies",
    "finishings",
    "job-sheets",
    "media",
    "media-col",
    "number-up",
    "print-color-mode",
    "print-quality",
    "print-scaling",
    "printer-resolution",
    "sides",
)
_RESOLUTION = Resolution(600, 600)
_NORMAL_QUALITY = 4
_NO_FINISHING = 3
_UPRIGHT = 3


def supported_values(machine: Machine) -> dict[str, frozenset[object]]:
    """The values of each job template attribute that this machine honours."""
    return {
        "copies": frozenset({1}),
        "finishings": frozenset({_NO_FINISHING}),
        "job-sheets": frozenset({"none"}),
        "media": frozenset(SIZES),
        "number-up": frozenset({1}),
        "print-quality": frozenset({_NORMAL_QUALITY}),
        "print-color-mode": frozenset({"monochrome"}),
        "print-scaling": frozenset({"none", "fit"}),
        "printer-resolution": frozenset({_RESOLUTION}),
        "sides": frozenset(_sides(machine)),
    }


def job_template_attributes(machine: Machine) -> tuple[Attribute, ...]:
    """Defaults, supported values, and what is loaded."""
    return (
        integer("copies-default", 1),
        attribute("copies-supported", ValueTag.RANGE, IntegerRange(1, 1)),
        enum("finishings-default", _NO_FINISHING),
        enum("finishings-supported", _NO_FINISHING),
        keyword("job-sheets-default", "none"),
        keyword("job-sheets-supported", "none"),
        keyword("media-col-supported", "media-size", "media-source"),
        keyword("media-default", A4),
        keyword("media-source-supported", *(tray.source for tray in machine.trays)),
        media_sizes(),
        keyword("media-supported", *SIZES),
        *media_ready(machine.trays),
        input_trays(machine.trays),
        integer("number-up-default", 1),
        integer("number-up-supported", 1),
        enum("orientation-requested-default", _UPRIGHT),
        enum("orientation-requested-supported", _UPRIGHT),
        keyword("output-bin-default", "face-down"),
        keyword("output-bin-supported", "face-down"),
        keyword("print-color-mode-default", "monochrome"),
        keyword("print-color-mode-supported", "monochrome"),
        enum("print-quality-default", _NORMAL_QUALITY),
        enum("print-quality-supported", _NORMAL_QUALITY),
        keyword("print-scaling-default", "fit"),
        keyword("print-scaling-supported", "none", "fit"),
        attribute("printer-resolution-default", ValueTag.RESOLUTION, _RESOLUTION),
        attribute("printer-resolution-supported", ValueTag.RESOLUTION, _RESOLUTION),
        keyword("sides-default", "one-sided"),
        keyword("sides-supported", *_sides(machine)),
    )


def printer_description(machine: Machine, book: JobBook, printer_uri: str) -> tuple[Attribute, ...]:
    """State, abilities and address."""
    busy = bool(book.active())
    return (
        *_address(printer_uri),
        attribute("charset-configured", ValueTag.CHARSET, "utf-8"),
        attribute("charset-supported", ValueTag.CHARSET, "utf-8", "us-ascii"),
        boolean("color-supported", truth=False),
        keyword("compression-supported", "none"),
        attribute("document-format-default", ValueTag.MIME_TYPE, PDF),
        attribute("document-format-supported", ValueTag.MIME_TYPE, PDF),
        attribute("generated-natural-language-supported", ValueTag.LANGUAGE, "en"),
        keyword("ipp-versions-supported", "1.1", "2.0"),
        keyword("job-creation-attributes-supported", *JOB_TEMPLATE, "ipp-attribute-fidelity", "job-name"),
        boolean("multiple-document-jobs-supported", truth=False),
        integer("multiple-operation-time-out", DOCUMENT_SECONDS),
        attribute("natural-language-configured", ValueTag.LANGUAGE, "en"),
        integer("pages-per-minute", max(1, int(2 * 60 / max(machine.sheet_seconds, 1)))),
        enum("operations-supported", *Operation),
        keyword("pdl-override-supported", "attempted"),
        boolean("printer-is-accepting-jobs", truth=True),
        named("printer-name", "virtual"),
        attribute("printer-info", ValueTag.TEXT, "Virtual printer of the kiosk demo"),
        attribute("printer-location", ValueTag.TEXT, "nowhere but in memory"),
        uri("printer-more-info", printer_uri.replace("ipp", "http", 1)),
        attribute("printer-make-and-model", ValueTag.TEXT, "Virtual printer of the kiosk demo"),
        enum("printer-state", machine.state(busy=busy)),
        keyword("printer-state-reasons", *machine.state_reasons(busy=busy)),
        integer("printer-up-time", book.up_time),
        integer("queued-job-count", len(book.active())),
        keyword("which-jobs-supported", "completed", "not-completed"),
    )


def job_description(job: Job, machine: Machine, book: JobBook, printer_uri: str) -> tuple[Attribute, ...]:
    """One job with its ticket; counters only where the machine counts."""
    counters = (
        (
            integer("job-impressions-completed", job.impressions),
            integer("job-media-sheets-completed", job.sheets),
        )
        if machine.counts_impressions
        else ()
    )
    return (
        *job_identity(job, printer_uri),
        uri("job-printer-uri", printer_uri),
        named("job-name", job.name),
        named("job-originating-user-name", job.user),
        *((named("document-name-supplied", job.document_name),) if job.document_name else ()),
        integer("job-printer-up-time", book.up_time),
        *counters,
        integer("time-at-creation", job.created_at),
        _time_or_none("time-at-processing", job.processing_at),
        _time_or_none("time-at-completed", job.completed_at),
        *job.ticket,
    )


def job_identity(job: Job, printer_uri: str) -> tuple[Attribute, ...]:
    """What Print-Job answers: where the job is and how it stands."""
    return (
        uri("job-uri", f"{printer_uri}/jobs/{job.job_id}"),
        integer("job-id", job.job_id),
        enum("job-state", job.state),
        keyword("job-state-reasons", *job.reasons),
    )


def _address(printer_uri: str) -> tuple[Attribute, ...]:
    security = "tls" if printer_uri.startswith("ipps:") else "none"
    return (
        uri("printer-uri-supported", printer_uri),
        keyword("uri-authentication-supported", "requesting-user-name"),
        keyword("uri-security-supported", security),
    )


def _sides(machine: Machine) -> tuple[str, ...]:
    return ("one-sided", "two-sided-long-edge") if machine.two_sided else ("one-sided",)


def _time_or_none(name: str, seconds: int | None) -> Attribute:
    return attribute(name, ValueTag.NO_VALUE, None) if seconds is None else integer(name, seconds)
