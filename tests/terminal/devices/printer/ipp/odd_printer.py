"""A printer in memory that answers well, but for the answers that a test exchanges."""

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

import pytest

from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.encoding import decode, encode
from kiosk.terminal.devices.printer.ipp.message import (
    Group,
    Message,
    attribute,
    boolean,
    enum,
    integer,
    keyword,
    named,
)
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, JobState, Operation, Status, ValueTag
from kiosk.terminal.devices.printer.ipp.ticket import PRINT_RESOLUTION
from kiosk.terminal.devices.printer.lock import PrinterLock
from kiosk.terminal.devices.printer.settings import Patience, PrinterSettings

SETTINGS = PrinterSettings("ipp://printer.test/ipp/print", allow_plain_ipp=True)
JOB_ID = 7
GOOD_PRINTER = Group(
    GroupTag.PRINTER,
    (
        enum("printer-state", 3),
        keyword("printer-state-reasons", "none"),
        boolean("printer-is-accepting-jobs", truth=True),
        integer("queued-job-count", 0),
        keyword("media-ready", "iso_a4_210x297mm"),
        keyword("sides-supported", "one-sided", "two-sided-long-edge"),
        attribute("document-format-supported", ValueTag.MIME_TYPE, "application/pdf"),
        keyword("job-creation-attributes-supported", "media", "sides"),
        boolean("color-supported", truth=False),
        keyword("print-scaling-default", "none"),
        attribute("printer-resolution-default", ValueTag.RESOLUTION, PRINT_RESOLUTION),
    ),
)


def job(state: JobState, sheets: int = 0, impressions: int = 0, job_id: int = JOB_ID) -> Group:
    """A job of our names, as Get-Job-Attributes shows it."""
    return Group(
        GroupTag.JOB,
        (
            integer("job-id", job_id),
            enum("job-state", state),
            keyword("job-state-reasons", "none"),
            integer("job-media-sheets-completed", sheets),
            integer("job-impressions-completed", impressions),
            named("job-name", "certificate"),
            named("job-originating-user-name", "kiosk"),
        ),
    )


PRINTING, DONE = job(JobState.PROCESSING), job(JobState.COMPLETED, sheets=1, impressions=2)
"""A document of one sheet."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and the groups that come with it."""

    code: int
    groups: tuple[Group, ...] = ()


Odd = Answer | Exception
Oddity = Callable[[int], Odd | None]
"""What is answered to the n-th request of an operation (from 1); None for what a good printer says."""


def always(answer: Odd) -> Oddity:
    """The same every time."""
    return lambda _: answer


def once(number: int, answer: Odd) -> Oddity:
    """At that request only."""
    return lambda asked: answer if asked == number else None


@dataclass
class OddPrinter:
    """A transport with a clock that only waiting moves on."""

    oddities: Mapping[Operation, Oddity] = field(default_factory=dict)
    now: float = 0.0
    asked: Counter[int] = field(default_factory=Counter)
    sent: list[Message] = field(default_factory=list)
    """The requests of Print-Job."""
    cancelled: set[int] = field(default_factory=set)
    """The jobs that Cancel-Job named."""

    def clock(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds

    def kept_open(self) -> AbstractContextManager[None]:
        return nullcontext()

    def post(self, message: bytes, document: memoryview | None, patience: Patience) -> bytes:
        assert patience.total > 0
        request, _ = decode(message)
        operation = Operation(request.code)
        self.asked[operation] += 1
        if document is not None:
            self.sent.append(request)
        answer = self._answer(operation)
        if operation is Operation.CANCEL_JOB:
            named_job = request.group(GroupTag.OPERATION).find("job-id")
            assert named_job is not None
            self.cancelled.update(int(str(value.content)) for value in named_job.values)
        return encode(Message(answer.code, request.request_id, answer.groups))

    def _answer(self, operation: Operation) -> Answer:
        oddity = self.oddities.get(operation)
        odd = None if oddity is None else oddity(self.asked[operation])
        if isinstance(odd, Exception):
            raise odd
        return Answer(Status.OK, self._groups(operation)) if odd is None else odd

    def _groups(self, operation: Operation) -> tuple[Group, ...]:
        match operation:
            case Operation.GET_PRINTER_ATTRIBUTES:
                return (GOOD_PRINTER,)
            case Operation.PRINT_JOB:
                return (PRINTING,)
            case Operation.GET_JOB_ATTRIBUTES:
                return (DONE,)
            case Operation.GET_JOBS:
                return (PRINTING,) if self.sent else ()
            case Operation.VALIDATE_JOB | Operation.CANCEL_JOB:
                return ()
            case Operation.CREATE_JOB | Operation.SEND_DOCUMENT:
                raise AssertionError("the kiosk sends a document in one request, or not at all")


def driver_of(printer: OddPrinter, lock: PrinterLock, monkeypatch: pytest.MonkeyPatch) -> IppPrinter:
    """A driver that speaks to this printer."""
    driver = IppPrinter(SETTINGS, lock, pacing=Pacing(printer.clock, printer.wait))
    monkeypatch.setattr(driver._client, "_transport", printer)
    return driver
