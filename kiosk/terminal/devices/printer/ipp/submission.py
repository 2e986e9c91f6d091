"""Print-Job, sent once; and the search for the job where its answer was lost (docs/adr/0036 and 0115)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from kiosk.terminal.devices.printer.ipp.attributes import JobStatus, job_status
from kiosk.terminal.devices.printer.ipp.budget import TimeBudget
from kiosk.terminal.devices.printer.ipp.client import IppClient
from kiosk.terminal.devices.printer.ipp.errors import (
    AnswerLostError,
    HttpRefusedError,
    NotTrustedError,
    TransportError,
    UnreachableError,
)
from kiosk.terminal.devices.printer.ipp.message import Attribute, Message
from kiosk.terminal.devices.printer.ipp.own_jobs import jobs_in, possibly_ours
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Status
from kiosk.terminal.devices.printer.settings import PrinterSettings
from kiosk.terminal.ports import PrinterTrouble

_REFUSALS = {
    Status.BUSY: PrinterTrouble.BUSY,
    Status.ATTRIBUTES_OR_VALUES: PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,
    Status.FORMAT_NOT_SUPPORTED: PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,
}


@dataclass(frozen=True, slots=True)
class Accepted:
    """The printer has the document as this job."""

    job_id: int
    as_ordered: bool = True
    """False where the printer answered anything but plain success: it may print otherwise than told."""


@dataclass(frozen=True, slots=True)
class NotAccepted:
    """The printer does not have the document: nothing can come out."""

    trouble: PrinterTrouble


@dataclass(frozen=True, slots=True)
class Unknown:
    """Whether the printer has the document cannot be told."""


Submission = Accepted | NotAccepted | Unknown


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One document on its way."""

    known: frozenset[int]
    """The jobs of our names that the printer had before."""
    token: str
    """The random name that the document is sent under."""
    budget: TimeBudget

    def found_among(self, jobs: Iterable[JobStatus]) -> Accepted | Unknown | None:
        """Our job by its token; where the printer tells none, the only new one; None if there is none."""
        new = [job for job in jobs if job.job_id not in self.known and job.token in {self.token, None}]
        ours = [job for job in new if job.token] or new
        if not ours:
            return None
        return Accepted(ours[0].job_id) if len(ours) == 1 else Unknown()


class Submitter:
    """Hands documents to the printer, each at most once."""

    def __init__(self, client: IppClient, settings: PrinterSettings, pacing: Pacing) -> None:
        self._client = client
        self._settings = settings
        self._pacing = pacing

    def submit(
        self, ticket: tuple[Attribute, ...], document: memoryview, token: str, budget: TimeBudget
    ) -> Submission:
        """Send `document` as `token`; where the answer does not come, look for the job, never send again."""
        try:
            known = frozenset(job.job_id for job in self._own_jobs())
        except TransportError:
            return NotAccepted(PrinterTrouble.UNREACHABLE)
        patience = budget.delivery(self._pacing.clock(), self._settings)
        if patience is None:
            return NotAccepted(PrinterTrouble.UNREACHABLE)
        attempt = _Attempt(known, token, budget)
        return self._send(attempt, partial(self._client.print_job, ticket, document, token, patience))

    def _send(self, attempt: _Attempt, print_job: Callable[[], Message]) -> Submission:
        try:
            answer = print_job()
        except NotTrustedError:
            return NotAccepted(PrinterTrouble.NOT_TRUSTED)
        except UnreachableError:
            return NotAccepted(PrinterTrouble.UNREACHABLE)
        except HttpRefusedError:
            return self._search(attempt) or NotAccepted(PrinterTrouble.NOT_ACCEPTING)
        except AnswerLostError as lost:
            found = self._search(attempt)
            if found is None:
                # Without its end the document is none; with it, it may be in the printer.
                return Unknown() if lost.all_sent else NotAccepted(PrinterTrouble.UNREACHABLE)
            return found
        return self._read(answer, attempt)

    def _read(self, answer: Message, attempt: _Attempt) -> Submission:
        job = job_status(answer.group(GroupTag.JOB))
        if job is not None and job.job_id not in attempt.known:
            return Accepted(job.job_id, as_ordered=_is_as_ordered(answer))
        if _is_refusal(answer.code):
            return NotAccepted(_trouble_of(answer.code))
        found = self._search(attempt)
        match found:
            case Accepted():
                return replace(found, as_ordered=_is_as_ordered(answer))
            case Unknown():
                return found
            case None if Status.is_success(answer.code):
                return Unknown()
            case None:
                return NotAccepted(_trouble_of(answer.code))

    def _search(self, attempt: _Attempt) -> Accepted | Unknown | None:
        """The job of this attempt; None if the printer surely shows none.

        Somebody who gives up meanwhile changes nothing: what cannot be found cannot be cancelled.
        """
        give_up_at = min(self._pacing.clock() + self._settings.contact_grace, attempt.budget.gives_up_at)
        settled_at: float | None = None
        while self._pacing.clock() < give_up_at:
            try:
                found = attempt.found_among(self._own_jobs())
            except TransportError:
                settled_at = None
            else:
                if found is not None:
                    return found
                now = self._pacing.clock()
                settled_at = now + self._settings.settle_time if settled_at is None else settled_at
                if now >= settled_at:
                    return None
            self._pacing.wait(self._settings.poll_interval)
        return Unknown()

    def _own_jobs(self) -> tuple[JobStatus, ...]:
        listed = jobs_in(self._client.jobs("not-completed"), self._client.jobs("completed"))
        return possibly_ours(listed, self._settings.user_name)


def _is_as_ordered(answer: Message) -> bool:
    """Whether the printer took the document with every attribute as it was given."""
    return answer.code == Status.OK and not answer.group(GroupTag.UNSUPPORTED).attributes


def _is_refusal(code: int) -> bool:
    """Whether `code` says that no job was made: errors of ours do, those of the printer leave it open."""
    return Status.is_client_error(code) or code in {Status.NOT_ACCEPTING_JOBS, Status.BUSY}


def _trouble_of(code: int) -> PrinterTrouble:
    return next(
        (trouble for status, trouble in _REFUSALS.items() if status == code), PrinterTrouble.NOT_ACCEPTING
    )
