"""The operations of the virtual printer: an IPP request and its document in, an answer out."""

from collections.abc import Callable, Mapping

from kiosk.demo.printer.answers import answer, selected
from kiosk.demo.printer.description import (
    job_description,
    job_template_attributes,
    printer_description,
)
from kiosk.demo.printer.intake import DocumentIntake
from kiosk.demo.printer.job_book import JobBook
from kiosk.demo.printer.jobs import Job
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.request_checks import refusal_of
from kiosk.terminal.devices.printer.ipp.message import Group, Message
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Operation, Status

_JOB_LIST_DEFAULT = frozenset({"job-uri", "job-id"})
_ALL = frozenset({"all"})


class PrinterService:
    """Answers requests about one machine and its jobs; safe for the threads of many connections."""

    def __init__(self, machine: Machine, book: JobBook, printer_uri: str) -> None:
        self._machine = machine
        self._book = book
        self._uri = printer_uri
        self._intake = DocumentIntake(machine, book, printer_uri)
        self._operations: Mapping[Operation, Callable[[Message], Message]] = {
            Operation.VALIDATE_JOB: self._intake.validate_job,
            Operation.CREATE_JOB: self._intake.create_job,
            Operation.CANCEL_JOB: self._cancel_job,
            Operation.GET_JOB_ATTRIBUTES: self._get_job_attributes,
            Operation.GET_JOBS: self._get_jobs,
            Operation.GET_PRINTER_ATTRIBUTES: self._get_printer_attributes,
        }

    def refuse_next_job(self, status: int) -> None:
        """Answer the next Print-Job with `status` and take no job."""
        self._intake.refuse_next = status

    def serve(self, request: Message, document: bytes) -> Message:
        """The answer to one request."""
        refusal = refusal_of(request)
        if refusal is not None:
            return answer(request, refusal)
        with self._machine.changed:
            self._book.abort_forgotten()
            match Operation(request.code):
                case Operation.PRINT_JOB:
                    return self._intake.print_job(request, document)
                case Operation.SEND_DOCUMENT:
                    return self._intake.send_document(request, self._requested_job(request), document)
                case operation:
                    return self._operations[operation](request)

    def _cancel_job(self, request: Message) -> Message:
        job = self._requested_job(request)
        if job is None:
            return answer(request, Status.NOT_FOUND)
        if job.state.is_terminal:
            return answer(request, Status.NOT_POSSIBLE)
        self._book.cancel(job)
        return answer(request, Status.OK)

    def _get_job_attributes(self, request: Message) -> Message:
        job = self._requested_job(request)
        if job is None:
            return answer(request, Status.NOT_FOUND)
        return answer(request, Status.OK, self._job_group(job, request, _ALL))

    def _get_jobs(self, request: Message) -> Message:
        operation = request.group(GroupTag.OPERATION)
        match operation.content("which-jobs"):
            case None | "not-completed":
                jobs = self._book.active()
            case "completed":
                jobs = self._book.ended()
            case _:
                which = operation.find("which-jobs")
                return answer(
                    request, Status.ATTRIBUTES_OR_VALUES, unsupported=() if which is None else (which,)
                )
        if operation.content("my-jobs") is True:
            user = operation.content("requesting-user-name")
            jobs = [job for job in jobs if job.user == user]
        limit = operation.content("limit")
        shown = jobs[:limit] if isinstance(limit, int) else jobs
        return answer(
            request, Status.OK, *(self._job_group(job, request, _JOB_LIST_DEFAULT) for job in shown)
        )

    def _get_printer_attributes(self, request: Message) -> Message:
        sections = {
            "printer-description": printer_description(self._machine, self._book, self._uri),
            "job-template": job_template_attributes(self._machine),
        }
        return answer(request, Status.OK, Group(GroupTag.PRINTER, selected(request, sections, _ALL)))

    def _job_group(self, job: Job, request: Message, default: frozenset[str]) -> Group:
        described = job_description(job, self._machine, self._book, self._uri)
        return Group(GroupTag.JOB, selected(request, {"job-description": described}, default))

    def _requested_job(self, request: Message) -> Job | None:
        operation = request.group(GroupTag.OPERATION)
        job_id = operation.content("job-id")
        if job_id is None:
            job_uri = operation.content("job-uri")
            tail = str(job_uri).rpartition("/jobs/")[2]
            job_id = int(tail) if tail.isdecimal() else None
        return self._book.find(job_id) if isinstance(job_id, int) else None
