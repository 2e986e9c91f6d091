"""IPP operations, one method each; nothing is ever sent twice (RFC 8011, section 4)."""

import itertools
from contextlib import AbstractContextManager

from kiosk.terminal.devices.printer.ipp.encoding import decode, encode
from kiosk.terminal.devices.printer.ipp.errors import AnswerLostError, IppRefusedError, MalformedMessageError
from kiosk.terminal.devices.printer.ipp.job_options import OPTIONS
from kiosk.terminal.devices.printer.ipp.message import (
    Attribute,
    Group,
    Message,
    attribute,
    boolean,
    integer,
    keyword,
    named,
    uri,
)
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Operation, Status, ValueTag
from kiosk.terminal.devices.printer.ipp.transport import HttpTransport
from kiosk.terminal.devices.printer.ipp.trust import PinnedTrust
from kiosk.terminal.devices.printer.settings import Patience, PrinterSettings

PDF = "application/pdf"
JOB_NAME = "certificate"
"""The same for every citizen: printers show and keep job names."""

_PRINTER_ATTRIBUTES = (
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "queued-job-count",
    "media-ready",
    "sides-supported",
    "document-format-supported",
    "job-creation-attributes-supported",
    "media-source-supported",
    "media-col-ready",
    "printer-input-tray",
    "color-supported",
    "print-color-mode-supported",
    "print-color-mode-default",
    "print-scaling-supported",
    "print-scaling-default",
    "printer-resolution-supported",
    "printer-resolution-default",
    *(f"{name}-{what}" for name in OPTIONS for what in ("supported", "default")),
)
_JOB_ATTRIBUTES = (
    "job-id",
    "job-state",
    "job-state-reasons",
    "job-impressions-completed",
    "job-media-sheets-completed",
    "job-name",
    "job-originating-user-name",
    "document-name-supplied",
)
_JOBS_LIMIT = 50
"""Jobs that one Get-Jobs asks for; the newest completed jobs come first."""


class IppClient:
    """Speaks to the printer of `settings`; every method raises TransportError where no answer came.

    What asks for a list or a description takes an unsuccessful answer for none: read as an empty one, it
    would say that the printer has no jobs, or no troubles.
    """

    def __init__(self, settings: PrinterSettings) -> None:
        self._settings = settings
        pinned = settings.pinned_certificate
        trust = PinnedTrust(pinned) if settings.endpoint.encrypted and pinned is not None else None
        self._transport = HttpTransport(settings.endpoint, trust)
        self._request_ids = itertools.count(1)

    def conversation(self) -> AbstractContextManager[None]:
        """Questions inside share a connection; a document always has one of its own (docs/adr/0165)."""
        return self._transport.kept_open()

    def printer_attributes(self) -> Message:
        """Get-Printer-Attributes: what the pre-flight and the poll need to know."""
        return self._describe(*_PRINTER_ATTRIBUTES)

    def whole_description(self) -> Message:
        """Get-Printer-Attributes: everything that the printer says of itself, for a diagnosis."""
        return self._describe("all")

    def validate_job(self, ticket: tuple[Attribute, ...]) -> Message:
        """Validate-Job with the job template `ticket`, unsupported values refused."""
        return self._ask(Operation.VALIDATE_JOB, _job_operation_attributes(), ticket)

    def print_job(
        self,
        ticket: tuple[Attribute, ...],
        document: memoryview,
        token: str = JOB_NAME,
        patience: Patience | None = None,
    ) -> Message:
        """Print-Job: send `document` once, straight from its buffer, under the name `token`."""
        patience = self._settings.delivery if patience is None else patience
        opening = _job_operation_attributes(token)
        return self._ask(Operation.PRINT_JOB, opening, ticket, document, patience)

    def job_attributes(self, job_id: int) -> Message:
        """Get-Job-Attributes: state and counters of one job."""
        requested = keyword("requested-attributes", *_JOB_ATTRIBUTES)
        return self._ask(Operation.GET_JOB_ATTRIBUTES, (integer("job-id", job_id), requested))

    def jobs(self, which: str) -> Message:
        """Get-Jobs: `which` is completed or not-completed, the two that every printer knows."""
        return _successful(
            self._ask(
                Operation.GET_JOBS,
                (
                    integer("limit", _JOBS_LIMIT),
                    keyword("which-jobs", which),
                    keyword("requested-attributes", *_JOB_ATTRIBUTES),
                ),
            )
        )

    def cancel_job(self, job_id: int) -> Message:
        """Cancel-Job; success only says that the printer will try."""
        return self._ask(Operation.CANCEL_JOB, (integer("job-id", job_id),))

    def _describe(self, *wanted: str) -> Message:
        requested = keyword("requested-attributes", *wanted)
        return _successful(self._ask(Operation.GET_PRINTER_ATTRIBUTES, (requested,)))

    def _ask(
        self,
        operation: Operation,
        attributes: tuple[Attribute, ...],
        ticket: tuple[Attribute, ...] = (),
        document: memoryview | None = None,
        patience: Patience | None = None,
    ) -> Message:
        target, details = _target_first(attributes)
        opening = (
            attribute("attributes-charset", ValueTag.CHARSET, "utf-8"),
            attribute("attributes-natural-language", ValueTag.LANGUAGE, "en"),
            uri("printer-uri", self._settings.uri),
            *target,
            named("requesting-user-name", self._settings.user_name),
            *details,
        )
        groups = [Group(GroupTag.OPERATION, opening)]
        if ticket:
            groups.append(Group(GroupTag.JOB, ticket))
        request_id = next(self._request_ids)
        message = encode(Message(operation, request_id, tuple(groups)))
        patience = self._settings.question if patience is None else patience
        return _parse(self._transport.post(message, document, patience), request_id)


def _job_operation_attributes(token: str = JOB_NAME) -> tuple[Attribute, ...]:
    return (
        named("job-name", JOB_NAME),
        boolean("ipp-attribute-fidelity", truth=True),
        named("document-name", token),
        attribute("document-format", ValueTag.MIME_TYPE, PDF),
    )


def _target_first(
    attributes: tuple[Attribute, ...],
) -> tuple[tuple[Attribute, ...], tuple[Attribute, ...]]:
    """RFC 8011, section 4.1.5: job-id follows printer-uri directly."""
    target = tuple(one for one in attributes if one.name == "job-id")
    return target, tuple(one for one in attributes if one.name != "job-id")


def _successful(answer: Message) -> Message:
    if not Status.is_success(answer.code):
        raise IppRefusedError(answer.code)
    return answer


def _parse(answer: bytes, request_id: int) -> Message:
    """The message of an answer; bytes that are no answer to this request count as a lost answer."""
    try:
        message, _ = decode(answer)
    except MalformedMessageError as error:
        raise AnswerLostError(all_sent=True) from error
    if message.request_id != request_id:
        raise AnswerLostError(all_sent=True)
    return message
